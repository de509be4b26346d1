package pl.myhezo.identityservice.form;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.function.Consumer;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.value.InvalidValue;

/**
 * A rule that a text must be readable as a value. The value's own refusal becomes the code; its suggestion travels as
 * the violation's payload. Absent text is another rule's business.
 */
public abstract class Reading<A extends Annotation> implements ConstraintValidator<A, String> {

    private final Consumer<String> value;

    protected Reading(Consumer<String> value) {
        this.value = value;
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        if (text == null || text.isBlank()) {
            return true;
        }
        try {
            value.accept(text);
            return true;
        } catch (InvalidValue refusal) {
            report(refusal, context.unwrap(HibernateConstraintValidatorContext.class));
            return false;
        }
    }

    private static void report(InvalidValue refusal, HibernateConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        refusal.suggestion().ifPresent(context::withDynamicPayload);
        context.buildConstraintViolationWithTemplate(refusal.code()).addConstraintViolation();
    }
}
