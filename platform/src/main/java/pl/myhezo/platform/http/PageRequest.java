package pl.myhezo.platform.http;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.problem.FieldError;
import pl.myhezo.platform.problem.Problem;

/**
 * Which part of a list is asked for.
 *
 * @param limit how many items at most
 * @param cursor after which place; absent for the first page
 */
public record PageRequest(int limit, Optional<String> cursor) {

    public static final int DEFAULT_LIMIT = 50;
    public static final int HIGHEST_LIMIT = 200;

    /**
     * Reads the query parameters {@code limit} and {@code cursor}.
     *
     * @throws Problem 422 for a limit outside 1 to {@value #HIGHEST_LIMIT}
     */
    public static PageRequest of(@Nullable Integer limit, @Nullable String cursor) {
        if (limit != null && (limit < 1 || limit > HIGHEST_LIMIT)) {
            throw Problem.invalid(new FieldError("limit", "range"));
        }
        return new PageRequest(
                limit == null ? DEFAULT_LIMIT : limit,
                Optional.ofNullable(cursor).filter(text -> !text.isEmpty()));
    }

    /** How many items to read so as to know whether there is another page. */
    public int oneMore() {
        return limit + 1;
    }
}
