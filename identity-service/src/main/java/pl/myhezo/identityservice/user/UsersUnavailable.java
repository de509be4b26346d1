package pl.myhezo.identityservice.user;

/** The login does not answer, or not in time. */
public final class UsersUnavailable extends RuntimeException {

    public UsersUnavailable(String message) {
        super(message);
    }

    public UsersUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
