package pl.myhezo.identityservice.form;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import pl.myhezo.identityservice.person.EmailAddress;

/** Text that is an e-mail address. */
@Constraint(validatedBy = EmailText.Rule.class)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface EmailText {

    String message() default "invalid";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Reads it. */
    final class Rule extends Reading<EmailText> {

        Rule() {
            super(EmailAddress::parse);
        }
    }
}
