package pl.myhezo.contractservice.company.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pl.myhezo.contractservice.company.Contact;
import pl.myhezo.contractservice.company.ContactReading;
import pl.myhezo.contractservice.company.PostalAddress;
import pl.myhezo.contractservice.company.http.CompanyBody.AddressPart;
import pl.myhezo.contractservice.company.http.CompanyBody.ContactPart;
import pl.myhezo.platform.problem.Fields;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.value.InvalidValue;
import pl.myhezo.platform.value.Nip;
import pl.myhezo.platform.value.Texts;

/** Reads a {@link CompanyBody} and tells at once all that is wrong with it. */
final class CompanyBodyReader {

    /** A body that was found right. */
    record Said(String name, @Nullable PostalAddress address, List<Contact> contacts) {}

    private CompanyBodyReader() {}

    /** @throws Problem 422 with an error for each field that is wrong */
    static Said read(Nip nip, CompanyBody body) {
        Fields fields = new Fields();
        Nip same = fields.optional("nip", body.nip(), Nip::parse);
        if (same != null && !same.equals(nip)) {
            fields.refuse("nip", "mismatch");
        }
        String name = fields.required("name", body.name(), Texts::name);
        PostalAddress address = body.address() == null ? null : address(fields, body.address());
        List<Contact> contacts = contacts(fields, body.contacts() == null ? List.of() : body.contacts());
        fields.refuseIfWrong();
        if (name == null) {
            throw new IllegalStateException("A field is missing and was not refused");
        }
        return new Said(name, address, contacts);
    }

    private static @Nullable PostalAddress address(Fields fields, AddressPart part) {
        String street = fields.required("address.street", part.street(), Texts::name);
        String postalCode = fields.required("address.postalCode", part.postalCode(), Texts::name);
        String city = fields.required("address.city", part.city(), Texts::name);
        String country = fields.required("address.country", part.country(), CompanyBodyReader::countryCode);
        return fields.checked("address", () -> new PostalAddress(street, postalCode, city, country));
    }

    /** ISO 3166-1 alpha-2. */
    private static String countryCode(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        if (!code.matches("[A-Z]{2}")) {
            throw new InvalidValue("invalid", "Not a country code: '%s'".formatted(text));
        }
        return code;
    }

    private static List<Contact> contacts(Fields fields, List<@Nullable ContactPart> parts) {
        if (parts.size() > Contact.MOST) {
            fields.refuse("contacts", "too-many");
            return List.of();
        }
        List<Contact> contacts = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            String at = "contacts[" + i + "]";
            ContactPart part = fields.present(at, parts.get(i));
            Contact contact =
                    part == null ? null : ContactReading.read(fields, at, part.name(), part.email(), part.phone());
            if (contact != null) {
                contacts.add(contact);
            }
        }
        return contacts;
    }
}
