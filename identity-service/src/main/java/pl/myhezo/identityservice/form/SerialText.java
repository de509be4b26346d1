package pl.myhezo.identityservice.form;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import pl.myhezo.identityservice.authorisation.SerialNotation;

/** Text that is a serial number in a notation that authorises today. */
@Constraint(validatedBy = SerialText.Rule.class)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface SerialText {

    String message() default "invalid";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Reads it. */
    final class Rule extends Reading<SerialText> {

        Rule(SerialNotation notation) {
            super(notation::read);
        }
    }
}
