package pl.myhezo.gateway.session;

import java.util.Set;

/**
 * Who is signed in, as Keycloak says.
 *
 * @param subject Keycloak's id of the person
 * @param roles realm roles; they say what kind of user this is, never what belongs to him
 */
public record Person(String subject, String name, String email, Set<String> roles) {

    public Person {
        roles = Set.copyOf(roles);
    }

    @Override
    public String toString() {
        return "Person[" + subject + "]";
    }
}
