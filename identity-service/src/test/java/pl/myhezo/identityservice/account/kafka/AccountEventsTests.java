package pl.myhezo.identityservice.account.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import pl.myhezo.identityservice.account.Account;
import pl.myhezo.identityservice.account.AccountStatus;
import pl.myhezo.identityservice.account.CompanyRole;
import pl.myhezo.identityservice.account.Membership;
import pl.myhezo.identityservice.person.EmailAddress;
import pl.myhezo.identityservice.person.Language;
import pl.myhezo.identityservice.person.Person;
import pl.myhezo.identityservice.person.PersonName;
import pl.myhezo.identityservice.person.PhoneNumber;
import pl.myhezo.platform.event.Events;
import pl.myhezo.platform.test.GoldenFile;
import pl.myhezo.platform.value.Nip;
import tools.jackson.databind.json.JsonMapper;

class AccountEventsTests {

    private static final Nip ALFA = new Nip("1234563218");

    private final Events events = new Events("identity-service", Clock.systemUTC(), new JsonMapper());
    private final Account alicja = Account.invited(
                    "00000000-0000-4000-8000-000000000001",
                    new Person(
                            new PersonName("Alicja", "Nowak"),
                            new EmailAddress("alicja.nowak@alfa.example"),
                            new PhoneNumber("+48 601 000 000"),
                            Language.PL))
            .joining(new Membership(ALFA, "Alfa Sp. z o.o.", CompanyRole.ADMIN, Instant.EPOCH, List.of()))
            .activated();

    @Test
    void anAccountIsToldWholeAndWithoutItsPhone() {
        GoldenFile.event(AccountEvents.TOPIC, "AccountChanged.v1").assertSameJson(body(alicja));
    }

    @Test
    void ofABlockedAccountNoBelongingIsTold() {
        Account blocked = new Account(
                alicja.subject(),
                alicja.person(),
                AccountStatus.BLOCKED,
                alicja.companies(),
                alicja.formerCompanies(),
                "c-2",
                true,
                null,
                alicja.notices(),
                alicja.version());

        assertThat(body(blocked)).contains("\"BLOCKED\"", "\"companies\":[]", "\"supplierId\":null");
    }

    private String body(Account account) {
        return Objects.requireNonNull(events.body(AccountEvents.event(account)));
    }
}
