package pl.myhezo.identityservice.registration;

import org.jspecify.annotations.Nullable;
import pl.myhezo.identityservice.person.Person;

/**
 * Who asks.
 *
 * @param subject of one who has an account and asks for one more company from inside
 */
public record Applicant(Person person, @Nullable String subject) {

    public static Applicant unknown(Person person) {
        return new Applicant(person, null);
    }

    public static Applicant known(Person person, String subject) {
        return new Applicant(person, subject);
    }
}
