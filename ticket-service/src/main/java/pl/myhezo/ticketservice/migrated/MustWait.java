package pl.myhezo.ticketservice.migrated;

/** A ticket cannot be taken over now, and can be later. It is tried again until then. */
public final class MustWait extends RuntimeException {

    public MustWait(String message, Throwable cause) {
        super(message, cause);
    }
}
