package pl.myhezo.localstack.container;

/** Where MongoDB, Kafka and Keycloak run: {@code -Dservers=processes}, which goes without saying, or {@code containers}. */
public enum Servers {
    PROCESSES,
    CONTAINERS;

    public static Servers chosen() {
        return named(System.getProperty("servers", "processes"));
    }

    static Servers named(String word) {
        return switch (word) {
            case "processes" -> PROCESSES;
            case "containers" -> CONTAINERS;
            default ->
                throw new IllegalArgumentException(
                        "-Dservers=" + word + " is unknown: say \"processes\", \"containers\" or nothing.");
        };
    }
}
