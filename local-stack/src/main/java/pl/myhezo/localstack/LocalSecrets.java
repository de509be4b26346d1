package pl.myhezo.localstack;

import java.security.SecureRandom;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The secrets of one installation: of Keycloak's clients, of its first administrator and of the demo people. */
public final class LocalSecrets {

    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int DEMO_PEOPLE = 6;

    private static final List<String> CLIENTS = List.of(
            "MYHEZO_GATEWAY_CLIENT_SECRET",
            "MYHEZO_SESSION_KEY",
            "MYHEZO_AUDIT_KEYS",
            "MYHEZO_IDENTITY_CLIENT_SECRET",
            "MYHEZO_TICKET_CLIENT_SECRET",
            "MYHEZO_DEMO_CONTRACTS_TEAM_SECRET",
            "MYHEZO_DEMO_MIGRATION_CLI_SECRET",
            "MYHEZO_DEMO_OPERATIONS_SECRET");

    private final Map<String, String> values;

    private LocalSecrets(Map<String, String> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    public static LocalSecrets random() {
        return completing(Map.of());
    }

    /** Keeps what is there and makes up what is missing, so that a newer version finds what it needs. */
    public static LocalSecrets completing(Map<String, String> known) {
        Map<String, String> values = new LinkedHashMap<>();
        CLIENTS.forEach(name -> values.put(name, text(32)));
        values.put("MYHEZO_DEMO_PASSWORD", "Demo-" + text(12) + "-7");
        for (int person = 1; person <= DEMO_PEOPLE; person++) {
            // Twenty characters are the 160 bits that authenticator apps expect.
            values.put("MYHEZO_DEMO_TOTP_" + person, text(20));
        }
        values.put("MYHEZO_SESSION_KEY", text(48));
        values.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        values.put("KC_BOOTSTRAP_ADMIN_PASSWORD", text(24));
        values.putAll(known);
        return new LocalSecrets(values);
    }

    /** By the name of the environment variable. */
    public Map<String, String> asEnvironment() {
        return values;
    }

    private static String text(int length) {
        return RANDOM.ints(length, 0, ALPHABET.length())
                .collect(StringBuilder::new, (text, i) -> text.append(ALPHABET.charAt(i)), StringBuilder::append)
                .toString();
    }
}
