package pl.myhezo.contractservice.people.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pl.myhezo.contractservice.people.Person;
import pl.myhezo.contractservice.people.Person.Mailbox;
import pl.myhezo.platform.test.GoldenEvents;
import pl.myhezo.platform.test.Nips;

class AccountChangedTests {

    private final AccountChanged golden =
            GoldenEvents.read("accounts", "AccountChanged.v1").as(AccountChanged.class);

    @Test
    void readsWhoBelongsWhereAndHowToWriteToThem() {
        assertThat(golden.toPerson(3))
                .isEqualTo(new Person(
                        "00000000-0000-4000-8000-000000000001",
                        true,
                        Set.of(Nips.ALFA),
                        null,
                        new Mailbox("Alicja Nowak", "alicja.nowak@alfa.example", "pl", true),
                        3));
    }

    @Test
    void anInvitedPersonIsAdmittedAndNotWrittenTo() {
        Person invited = withStatus("INVITED").toPerson(1);

        assertThat(invited.active()).isTrue();
        assertThat(invited.mailbox()).isNull();
    }

    @Test
    void aStatusThatNobodyKnowsAdmitsNobody() {
        assertThat(withStatus("BLOCKED").toPerson(1).active()).isFalse();
        assertThat(withStatus("SOMETHING_NEW").toPerson(1).active()).isFalse();
    }

    private AccountChanged withStatus(String status) {
        return new AccountChanged(
                golden.subject(),
                golden.displayName(),
                golden.email(),
                golden.language(),
                status,
                golden.companies(),
                golden.supplierId(),
                List.of());
    }
}
