package pl.myhezo.identityservice.person.mongo;

import java.util.Optional;
import org.bson.Document;
import pl.myhezo.identityservice.person.EmailAddress;
import pl.myhezo.identityservice.person.Language;
import pl.myhezo.identityservice.person.Person;
import pl.myhezo.identityservice.person.PersonName;
import pl.myhezo.identityservice.person.PhoneNumber;

/** A person inside of a document. */
public final class PersonDocument {

    public static final String EMAIL = "email";

    private static final String FIRST_NAME = "firstName";
    private static final String LAST_NAME = "lastName";
    private static final String PHONE = "phone";
    private static final String LANGUAGE = "language";

    private PersonDocument() {}

    public static Document write(Person person) {
        return new Document(FIRST_NAME, person.name().first())
                .append(LAST_NAME, person.name().last())
                .append(EMAIL, person.email().value())
                .append(
                        PHONE,
                        Optional.ofNullable(person.phone())
                                .map(PhoneNumber::value)
                                .orElse(null))
                .append(LANGUAGE, person.language().code());
    }

    public static Person read(Document document) {
        return new Person(
                new PersonName(document.getString(FIRST_NAME), document.getString(LAST_NAME)),
                new EmailAddress(document.getString(EMAIL)),
                Optional.ofNullable(document.getString(PHONE))
                        .map(PhoneNumber::new)
                        .orElse(null),
                Language.of(document.getString(LANGUAGE)));
    }
}
