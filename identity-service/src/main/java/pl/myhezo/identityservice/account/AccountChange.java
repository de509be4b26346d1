package pl.myhezo.identityservice.account;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.myhezo.identityservice.person.Language;
import pl.myhezo.identityservice.person.Person;
import pl.myhezo.identityservice.person.PersonName;
import pl.myhezo.identityservice.person.PhoneNumber;

/**
 * What a person wants to be different about himself; what is absent stays.
 *
 * @param withoutPhone takes the number away that there is
 */
public record AccountChange(
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable PhoneNumber phone,
        boolean withoutPhone,
        @Nullable Language language,
        @Nullable Set<NoticeKind> notices) {

    Account applyTo(Account account) {
        Person person = account.person();
        PersonName name = new PersonName(
                firstName == null ? person.name().first() : firstName,
                lastName == null ? person.name().last() : lastName);
        return account.describedAs(
                new Person(
                        name,
                        person.email(),
                        phone == null && !withoutPhone ? person.phone() : phone,
                        language == null ? person.language() : language),
                notices == null ? account.notices() : notices);
    }
}
