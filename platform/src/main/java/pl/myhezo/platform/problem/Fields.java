package pl.myhezo.platform.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.value.InvalidValue;

/** Reads fields into values and collects what is wrong with them. */
public final class Fields {

    /** More than anybody reads; a list of 50,000 wrong serial numbers is not answered with 50,000 messages. */
    private static final int MOST_ERRORS = 50;

    private final List<FieldError> errors = new ArrayList<>();

    /** A value that must be there, or {@code null} after noting what is wrong. */
    public <T> @Nullable T required(String field, @Nullable String text, Function<String, T> parse) {
        if (text == null || text.isBlank()) {
            refuse(field, Rules.REQUIRED);
            return null;
        }
        return optional(field, text, parse);
    }

    /** A value that may be missing; {@code null} also after noting what is wrong. */
    public <T> @Nullable T optional(String field, @Nullable String text, Function<String, T> parse) {
        return text == null || text.isBlank() ? null : checked(field, () -> parse.apply(text));
    }

    /** A value made of others, refused as a whole under the field's name. */
    public <T> @Nullable T checked(String field, java.util.function.Supplier<T> value) {
        try {
            return value.get();
        } catch (InvalidValue e) {
            note(FieldError.of(field, e));
            return null;
        }
    }

    /** Something that is no text and must be there. */
    public <T> @Nullable T present(String field, @Nullable T value) {
        if (value == null) {
            refuse(field, Rules.REQUIRED);
        }
        return value;
    }

    public void refuse(String field, String code) {
        note(new FieldError(field, code));
    }

    private void note(FieldError error) {
        if (errors.size() < MOST_ERRORS) {
            errors.add(error);
        }
    }

    /**
     * Ends the reading.
     *
     * @throws Problem 422 with all that was noted
     */
    public void refuseIfWrong() {
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }
}
