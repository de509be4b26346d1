package pl.myhezo.identityservice.person;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A person as fields, for whatever keeps them. */
public final class PersonFields {

    public static final String EMAIL = "email";

    private static final String FIRST_NAME = "firstName";
    private static final String LAST_NAME = "lastName";
    private static final String PHONE = "phone";
    private static final String LANGUAGE = "language";

    private PersonFields() {}

    public static Map<String, @Nullable Object> write(Person person) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put(FIRST_NAME, person.name().first());
        fields.put(LAST_NAME, person.name().last());
        fields.put(EMAIL, person.email().value());
        fields.put(PHONE, person.phone() == null ? null : person.phone().value());
        fields.put(LANGUAGE, person.language().code());
        return fields;
    }

    public static Person read(Map<String, ?> fields) {
        return new Person(
                new PersonName(text(fields, FIRST_NAME), text(fields, LAST_NAME)),
                new EmailAddress(text(fields, EMAIL)),
                Optional.<Object>ofNullable(fields.get(PHONE))
                        .map(phone -> new PhoneNumber(phone.toString()))
                        .orElse(null),
                Language.of(text(fields, LANGUAGE)));
    }

    private static String text(Map<String, ?> fields, String name) {
        Object value = fields.get(name);
        if (value == null) {
            throw new IllegalArgumentException("A person without " + name);
        }
        return value.toString();
    }
}
