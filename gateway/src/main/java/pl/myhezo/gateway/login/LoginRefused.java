package pl.myhezo.gateway.login;

import org.jspecify.annotations.Nullable;

/** Keycloak, or our check of its answer, says no. */
public final class LoginRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public enum Reason {
        /** Not an answer to a login begun in this browser, or too late. */
        EXPIRED,
        /** The second factor was not given. */
        SECOND_FACTOR,
        /** Anything else Keycloak refuses. */
        REFUSED
    }

    private final Reason reason;

    public LoginRefused(Reason reason, @Nullable Throwable cause) {
        super(reason.name(), cause, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** For the log. */
    public String reasonInFull() {
        return getCause() == null ? reason.name() : reason + ": " + getCause().getMessage();
    }
}
