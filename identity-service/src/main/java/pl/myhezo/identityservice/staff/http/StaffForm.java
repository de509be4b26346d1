package pl.myhezo.identityservice.staff.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import pl.myhezo.identityservice.account.StaffRole;
import pl.myhezo.identityservice.form.EmailText;
import pl.myhezo.identityservice.form.LanguageText;
import pl.myhezo.identityservice.form.NameText;
import pl.myhezo.identityservice.person.EmailAddress;
import pl.myhezo.identityservice.person.Language;
import pl.myhezo.identityservice.person.Person;
import pl.myhezo.identityservice.person.PersonName;
import pl.myhezo.platform.problem.Rules;

/** Whom to let in, and as what. */
record StaffForm(
        @NotBlank(message = Rules.REQUIRED) @EmailText String email,
        @NotBlank(message = Rules.REQUIRED) @NameText String firstName,
        @NotBlank(message = Rules.REQUIRED) @NameText String lastName,
        @NotBlank(message = Rules.REQUIRED) @LanguageText String language,
        @NotNull(message = Rules.REQUIRED) StaffRole role) {

    Person person() {
        return new Person(
                PersonName.parse(firstName, lastName), EmailAddress.parse(email), null, Language.of(language));
    }
}
