package pl.myhezo.contractservice.fields;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.problem.ProblemType;

/** Versions as entity tags (RFC 9110, section 8.8.3). */
public final class EntityTags {

    private static final Pattern TAG = Pattern.compile("\"([0-9]{1,18})\"");

    private EntityTags() {}

    /** The version that {@code If-Match} names, if it is there. A tag that was never ours is a stale one. */
    public static OptionalLong version(@Nullable String ifMatch) {
        if (ifMatch == null) {
            return OptionalLong.empty();
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw Problem.of(ProblemType.STALE);
        }
        return OptionalLong.of(Long.parseLong(tag.group(1)));
    }

    public static String of(long version) {
        return "\"" + version + "\"";
    }
}
