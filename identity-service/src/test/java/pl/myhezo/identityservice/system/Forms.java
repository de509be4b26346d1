package pl.myhezo.identityservice.system;

import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Registration forms as people fill them in. */
public final class Forms {

    /** A company with a valid check digit. */
    public static final String ALFA = "1234563218";

    private static final JsonMapper JSON = JsonMapper.shared();

    private Forms() {}

    /** Everything filled in as it should be, with an e-mail address that nobody else has. */
    public static ObjectNode ofJan() {
        return of("jan-" + UUID.randomUUID() + "@example.pl");
    }

    /** As {@link #ofJan()}, with this e-mail address. */
    public static ObjectNode of(String email) {
        ObjectNode form = (ObjectNode) JSON.readTree("""
            {"language": "pl",
             "contact": {"firstName": "Jan", "lastName": "Żak", "phone": "+48 601 000 000"},
             "company": {"name": "Alfa Sp. z o.o.",
                         "address": {"street": "Prosta 1", "postalCode": "00-001", "city": "Warszawa", "country": "PL"}},
             "contractNumber": "HEZO/2023/00017", "serialNumber": "FG1234567890", "termsAccepted": true}
            """);
        ((ObjectNode) form.get("contact")).put("email", email);
        ((ObjectNode) form.get("company")).put("nip", ALFA);
        return form;
    }

    /** The e-mail address in a form. */
    public static String email(ObjectNode form) {
        return form.get("contact").get("email").asString();
    }
}
