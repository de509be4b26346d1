package pl.myhezo.platform.problem;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A refusal that the caller is told about. */
public final class Problem extends RuntimeException {

    private final ProblemType type;
    private final List<FieldError> errors;
    private final @Nullable Duration retryAfter;

    private Problem(
            ProblemType type, List<FieldError> errors, @Nullable Duration retryAfter, @Nullable Throwable cause) {
        super(type.slug() + (errors.isEmpty() ? "" : " " + errors), cause);
        this.type = type;
        this.errors = List.copyOf(errors);
        this.retryAfter = retryAfter;
    }

    public static Problem of(ProblemType type) {
        return new Problem(type, List.of(), null, null);
    }

    /** A rule about a field is broken: 422. */
    public static Problem invalid(FieldError... errors) {
        return new Problem(ProblemType.INVALID, List.of(errors), null, null);
    }

    /** As {@link #invalid(FieldError...)}. */
    public static Problem invalid(List<FieldError> errors) {
        return new Problem(ProblemType.INVALID, errors, null, null);
    }

    /** The body has a field that nobody knows: 400. */
    public static Problem unknownField(String field) {
        return new Problem(ProblemType.UNKNOWN_FIELD, List.of(new FieldError(field, "unknown")), null, null);
    }

    /** The body has fields that nobody knows: 400. */
    public static Problem unknownFields(List<String> fields) {
        return new Problem(
                ProblemType.UNKNOWN_FIELD,
                fields.stream().map(field -> new FieldError(field, "unknown")).toList(),
                null,
                null);
    }

    /** The body has a field of the wrong type: 400. */
    public static Problem malformed(String field) {
        return new Problem(ProblemType.MALFORMED, List.of(new FieldError(field, "invalid")), null, null);
    }

    /** Absent or not the caller's, without a difference: 404. */
    public static Problem notFound() {
        return of(ProblemType.NOT_FOUND);
    }

    /** The present state does not allow it: 409, with a code that says why. */
    public static Problem conflict(String code) {
        return new Problem(ProblemType.CONFLICT, List.of(new FieldError("", code)), null, null);
    }

    /** Too often: 429. */
    public static Problem tooMany(Duration retryAfter) {
        return new Problem(ProblemType.TOO_MANY, List.of(), retryAfter, null);
    }

    /** Too often, or too much at once: 429, with a code that says what. */
    public static Problem tooMany(String code, Duration retryAfter) {
        return new Problem(ProblemType.TOO_MANY, List.of(new FieldError("", code)), retryAfter, null);
    }

    /** Something that is needed is down: 503. */
    public static Problem unavailable(Throwable cause) {
        return new Problem(ProblemType.UNAVAILABLE, List.of(), Duration.ofSeconds(5), cause);
    }

    /** Too many want the same at this moment: 503, with a code that says what. */
    public static Problem busy(String code, Duration retryAfter) {
        return new Problem(ProblemType.UNAVAILABLE, List.of(new FieldError("", code)), retryAfter, null);
    }

    /** There is no room for more files until somebody makes some: 503. */
    public static Problem storageFull(Throwable cause) {
        return new Problem(ProblemType.STORAGE_FULL, List.of(), Duration.ofMinutes(5), cause);
    }

    public ProblemType type() {
        return type;
    }

    public List<FieldError> errors() {
        return errors;
    }

    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
