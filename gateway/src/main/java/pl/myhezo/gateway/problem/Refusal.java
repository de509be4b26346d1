package pl.myhezo.gateway.problem;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Ends a request with a problem. Carries no stack trace: it is an answer, not an error. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;
    private final transient @Nullable Duration retryAfter;

    private Refusal(ProblemKind kind, @Nullable Duration retryAfter, @Nullable Throwable cause) {
        super(kind.name(), cause, false, false);
        this.kind = kind;
        this.retryAfter = retryAfter;
    }

    public static Refusal because(ProblemKind kind) {
        return new Refusal(kind, null, null);
    }

    /** A part that is needed does not answer; worth trying again after a few seconds. */
    public static Refusal unavailable(Throwable cause) {
        return new Refusal(ProblemKind.UNAVAILABLE, Duration.ofSeconds(5), cause);
    }

    public static Refusal tooMany(Duration retryAfter) {
        return new Refusal(ProblemKind.TOO_MANY, retryAfter, null);
    }

    public ProblemKind kind() {
        return kind;
    }

    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }
}
