package pl.myhezo.identityservice.user;

/**
 * What the login locks by itself after too many failures.
 *
 * <p>All of this throws {@link UsersUnavailable} while the login does not answer.
 */
public interface LoginLocks {

    /** How a login is locked at the moment. */
    Lock of(String subject);

    /** Lifts every lock and forgets the failures that led to it. Whom we do not admit this does not admit. */
    void lift(String subject);

    /** How a login is locked. */
    enum Lock {
        /** Not at all. */
        NONE,
        /** For some minutes, after wrong passwords or codes. */
        TEMPORARY,
        /** Until it is lifted, after very many wrong codes. */
        PERMANENT
    }
}
