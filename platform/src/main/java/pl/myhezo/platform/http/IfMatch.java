package pl.myhezo.platform.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.problem.ProblemType;

/** The header {@code If-Match}: a change names the version it was made on, so that nobody overwrites what he never saw. */
public final class IfMatch {

    private static final Pattern STRONG = Pattern.compile("\"([0-9]{1,18})\"");

    private IfMatch() {}

    /**
     * The version that the caller changed.
     *
     * @throws Problem 428 without the header, or with {@code *}, which names no version; 412 for what is no tag of ours
     */
    public static long version(@Nullable String header) {
        if (header == null || header.isBlank() || header.strip().equals("*")) {
            throw Problem.of(ProblemType.PRECONDITION_REQUIRED);
        }
        Matcher tag = STRONG.matcher(header.strip());
        if (!tag.matches()) {
            throw Problem.of(ProblemType.STALE);
        }
        return Long.parseLong(tag.group(1));
    }

    /**
     * Refuses a change of another version than the present one.
     *
     * @throws Problem 428 or 412
     */
    public static void require(@Nullable String header, long present) {
        if (version(header) != present) {
            throw Problem.of(ProblemType.STALE);
        }
    }
}
