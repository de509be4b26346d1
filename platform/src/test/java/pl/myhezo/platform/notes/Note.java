package pl.myhezo.platform.notes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.problem.Rules;

/**
 * What is written down, and what is told about it.
 *
 * @param tell the address of somebody who gets a mail when the note was heard of
 */
public record Note(
        @NotBlank(message = Rules.REQUIRED) @Size(max = 64, message = Rules.TOO_LONG)
        String id,

        long version,

        @NotBlank(message = Rules.REQUIRED) @Size(max = 1000, message = Rules.TOO_LONG)
        String text,

        @Nullable List<Line> lines,
        @Nullable @Size(max = 254, message = Rules.TOO_LONG) String tell) {

    public record Line(int number, String text) {}

    public static Note of(String id, long version, String text) {
        return new Note(id, version, text, null, null);
    }
}
