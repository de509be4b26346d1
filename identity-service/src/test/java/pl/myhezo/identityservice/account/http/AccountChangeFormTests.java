package pl.myhezo.identityservice.account.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pl.myhezo.identityservice.account.AccountChange;
import pl.myhezo.identityservice.person.PhoneNumber;

class AccountChangeFormTests {

    @Test
    void anEmptyNumberTakesAwayTheOneThereIs() {
        assertThat(withPhone(" ").withoutPhone()).isTrue();
        assertThat(withPhone(" ").phone()).isNull();
    }

    @Test
    void noNumberChangesNothing() {
        assertThat(withPhone(null).withoutPhone()).isFalse();
    }

    @Test
    void anotherNumberTakesItsPlace() {
        assertThat(withPhone("+48 601 000 001").phone()).isEqualTo(new PhoneNumber("+48 601 000 001"));
        assertThat(withPhone("+48 601 000 001").withoutPhone()).isFalse();
    }

    private static AccountChange withPhone(@Nullable String phone) {
        return new AccountChangeForm(null, null, phone, null, null).toChange();
    }
}
