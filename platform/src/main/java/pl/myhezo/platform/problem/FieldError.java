package pl.myhezo.platform.problem;

import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.value.InvalidValue;

/**
 * One field that broke a rule.
 *
 * @param field its path in the body, such as {@code company.nip}
 * @param code what is wrong, such as {@code required}; the message is found by it
 * @param suggestion what was probably meant
 */
public record FieldError(
        String field, String code, @Nullable String suggestion) {

    public FieldError(String field, String code) {
        this(field, code, null);
    }

    public static FieldError of(String field, InvalidValue refusal) {
        return new FieldError(field, refusal.code(), refusal.suggestion().orElse(null));
    }
}
