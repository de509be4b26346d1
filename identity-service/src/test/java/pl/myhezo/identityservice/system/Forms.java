package pl.myhezo.identityservice.system;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
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

    /** As {@link #ofJan()}, for a company that nobody has registered for. */
    public static ObjectNode ofNewCompany() {
        ObjectNode form = ofJan();
        ((ObjectNode) form.get("company")).put("nip", anyNip());
        return form;
    }

    /** As {@link #ofJan()}, for the company of another form. */
    public static ObjectNode ofColleague(ObjectNode other) {
        ObjectNode form = ofJan();
        ((ObjectNode) form.get("company")).put("nip", nip(other));
        return form;
    }

    /** A NIP with a valid check digit that is most likely nobody's. */
    public static String anyNip() {
        int[] weights = {6, 5, 7, 2, 3, 4, 5, 6, 7};
        while (true) {
            String nine = Integer.toString(ThreadLocalRandom.current().nextInt(100_000_000, 1_000_000_000));
            int sum = 0;
            for (int i = 0; i < weights.length; i++) {
                sum += weights[i] * (nine.charAt(i) - '0');
            }
            if (sum % 11 != 10) {
                return nine + sum % 11;
            }
        }
    }

    /** An empty JSON object. */
    public static ObjectNode json() {
        return JSON.createObjectNode();
    }

    /** The NIP in a form. */
    public static String nip(ObjectNode form) {
        return form.get("company").get("nip").asString();
    }

    /** The e-mail address in a form. */
    public static String email(ObjectNode form) {
        return form.get("contact").get("email").asString();
    }
}
