package pl.myhezo.identityservice.form;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import pl.myhezo.platform.value.Nip;

/** Text that is a NIP. */
@Constraint(validatedBy = NipText.Rule.class)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface NipText {

    String message() default "invalid";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Reads it. */
    final class Rule extends Reading<NipText> {

        Rule() {
            super(Nip::parse);
        }
    }
}
