package pl.myhezo.endtoend.browser;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import pl.myhezo.endtoend.system.Purchase;

/** What a person fills into the registration form. Keys are the names of the form's fields. */
public record Applicant(String email, Map<String, String> fields) {

    /** A person nobody knows yet, of the company that bought this, with the three that authorise. */
    public static Applicant of(Purchase purchase) {
        String email = "jan." + UUID.randomUUID().toString().substring(0, 8) + "@firma.example";
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("contact.firstName", "Jan");
        fields.put("contact.lastName", "Żak");
        fields.put("contact.email", email);
        fields.put("contact.phone", "+48 601 000 000");
        fields.put("company.name", purchase.companyName());
        fields.put("company.address.street", "Prosta 1");
        fields.put("company.address.postalCode", "00-001");
        fields.put("company.address.city", "Warszawa");
        fields.put("company.nip", purchase.nip());
        fields.put("contractNumber", purchase.contractNumber());
        fields.put("serialNumber", purchase.firstSerialNumber());
        return new Applicant(email, fields);
    }

    /** The same person with one field filled in otherwise. */
    public Applicant with(String field, String value) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.put(field, value);
        return new Applicant(email, changed);
    }

    /** The same person with one field as somebody else filled it in. */
    public Applicant withTheFieldOf(Applicant other, String field) {
        return with(field, other.field(field));
    }

    /** What goes into a field of the form. */
    public String field(String name) {
        return Objects.requireNonNull(fields.get(name), name);
    }
}
