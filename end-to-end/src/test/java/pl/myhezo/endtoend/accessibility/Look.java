package pl.myhezo.endtoend.accessibility;

import java.util.Comparator;
import java.util.Locale;

/**
 * Somebody looks at a page.
 *
 * @param path may end with {@link #FIRST_THERE}
 */
record Look(As as, String path) implements Comparable<Look> {

    /** Stands for what the first link on the page before leads to. */
    static final String FIRST_THERE = "<first>";

    enum As {
        ANYBODY,
        CUSTOMER,
        SUPPLIER,
        AGENT,
        SUPERVISOR,
        OPERATOR;

        /** The role of a sample person. */
        String role() {
            return this == OPERATOR ? "migration-operator" : name().toLowerCase(Locale.ROOT);
        }

        /** Where such a person arrives. */
        String home() {
            return switch (this) {
                case ANYBODY -> "/";
                case CUSTOMER -> "/contracts";
                case SUPPLIER, AGENT, SUPERVISOR -> "/tickets";
                case OPERATOR -> "/migrations";
            };
        }
    }

    /** For the name of a picture. */
    String name() {
        String page = path.equals("/") ? "landing" : path.substring(1).replaceAll("[^A-Za-z0-9]+", "-");
        return as == As.ANYBODY || as == As.CUSTOMER ? page : as.name().toLowerCase(Locale.ROOT) + "-" + page;
    }

    @Override
    public int compareTo(Look other) {
        return Comparator.comparing(Look::as).thenComparing(Look::path).compare(this, other);
    }
}
