package pl.myhezo.identityservice.member.http;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import pl.myhezo.identityservice.account.CompanyRole;
import pl.myhezo.identityservice.form.EmailText;
import pl.myhezo.identityservice.form.LanguageText;
import pl.myhezo.identityservice.form.NameText;
import pl.myhezo.identityservice.person.EmailAddress;
import pl.myhezo.identityservice.person.Language;
import pl.myhezo.identityservice.person.Person;
import pl.myhezo.identityservice.person.PersonName;
import pl.myhezo.platform.problem.Rules;

/** Whom to invite; without a role he becomes somebody like the others. */
record InvitationForm(
        @NotBlank(message = Rules.REQUIRED) @EmailText String email,
        @NotBlank(message = Rules.REQUIRED) @NameText String firstName,
        @NotBlank(message = Rules.REQUIRED) @NameText String lastName,
        @NotBlank(message = Rules.REQUIRED) @LanguageText String language,
        @Nullable CompanyRole role) {

    Person person() {
        return new Person(
                PersonName.parse(firstName, lastName), EmailAddress.parse(email), null, Language.of(language));
    }

    CompanyRole wantedRole() {
        return role == null ? CompanyRole.MEMBER : role;
    }
}
