package pl.myhezo.platform.kafka;

/**
 * Something that a consumer needs is down. Such an event waits at its place, however long it takes, and is no dead
 * letter: absence and outage are different answers.
 */
public final class Outage extends RuntimeException {

    public Outage(String message, Throwable cause) {
        super(message, cause);
    }
}
