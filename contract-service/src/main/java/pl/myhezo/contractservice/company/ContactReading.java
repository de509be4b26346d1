package pl.myhezo.contractservice.company;

import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.problem.Fields;
import pl.myhezo.platform.value.Texts;

/** Reads a contact out of a request. */
public final class ContactReading {

    private ContactReading() {}

    /** The contact, or {@code null} after noting below {@code at} what is wrong. */
    public static @Nullable Contact read(
            Fields fields, String at, @Nullable String name, @Nullable String email, @Nullable String phone) {
        String goodName = fields.required(at + ".name", name, Texts::name);
        String goodEmail = fields.optional(at + ".email", email, Contact::checkedEmail);
        String goodPhone = fields.optional(at + ".phone", phone, Contact::checkedPhone);
        return goodName == null ? null : new Contact(goodName, goodEmail, goodPhone);
    }
}
