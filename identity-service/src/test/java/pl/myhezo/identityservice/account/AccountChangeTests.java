package pl.myhezo.identityservice.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pl.myhezo.identityservice.person.EmailAddress;
import pl.myhezo.identityservice.person.Language;
import pl.myhezo.identityservice.person.Person;
import pl.myhezo.identityservice.person.PersonName;
import pl.myhezo.identityservice.person.PhoneNumber;

class AccountChangeTests {

    private static final PhoneNumber PHONE = new PhoneNumber("+48 601 000 000");

    private final Account account = Account.invited(
            "s-1", new Person(new PersonName("Jan", "Żak"), new EmailAddress("jan@example.pl"), PHONE, Language.PL));

    @Test
    void theNumberStaysWhereNothingIsSaidOfIt() {
        assertThat(applied(new AccountChange("Janusz", null, null, false, null, null))
                        .phone())
                .isEqualTo(PHONE);
    }

    @Test
    void theNumberGoesWhereThereShallBeNone() {
        assertThat(applied(new AccountChange(null, null, null, true, null, null))
                        .phone())
                .isNull();
    }

    private Person applied(AccountChange change) {
        return change.applyTo(account).person();
    }
}
