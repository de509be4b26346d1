package pl.myhezo.keycloak.system;

/** Somebody who has an account, with all he knows and holds. */
public record Person(String id, String email, String password, Authenticator authenticator) {

    public Person withPassword(String other) {
        return new Person(id, email, other, authenticator);
    }

    public Person withAuthenticator(Authenticator other) {
        return new Person(id, email, password, other);
    }
}
