package pl.myhezo.ticketservice.people.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pl.myhezo.platform.test.GoldenEvents;
import pl.myhezo.platform.test.Nips;
import pl.myhezo.ticketservice.people.CompanyRole;
import pl.myhezo.ticketservice.people.Notice;
import pl.myhezo.ticketservice.people.Person;
import pl.myhezo.ticketservice.people.Person.Mailbox;

class AccountChangedTests {

    private final AccountChanged golden =
            GoldenEvents.read("accounts", "AccountChanged.v1").as(AccountChanged.class);

    @Test
    void readsWhoBelongsWhereAndHowToWriteToThem() {
        assertThat(golden.toPerson(3))
                .isEqualTo(new Person(
                        "00000000-0000-4000-8000-000000000001",
                        "Alicja Nowak",
                        true,
                        Map.of(Nips.ALFA, CompanyRole.ADMIN),
                        null,
                        new Mailbox(
                                "alicja.nowak@alfa.example", "pl", Set.of(Notice.TICKET_REPLY, Notice.TICKET_STATE)),
                        3));
    }

    @Test
    void anInvitedPersonIsAdmittedAndNotWrittenTo() {
        Person invited = with("INVITED", "ADMIN").toPerson(1);

        assertThat(invited.active()).isTrue();
        assertThat(invited.mailbox()).isNull();
    }

    @Test
    void aStatusThatNobodyKnowsAdmitsNobody() {
        assertThat(with("BLOCKED", "ADMIN").toPerson(1).active()).isFalse();
        assertThat(with("SOMETHING_NEW", "ADMIN").toPerson(1).active()).isFalse();
    }

    @Test
    void aRoleThatNobodyKnowsAdministersNothing() {
        assertThat(with("ACTIVE", "ADMIN").toPerson(1).companiesAdministered()).containsExactly(Nips.ALFA);
        assertThat(with("ACTIVE", "MEMBER").toPerson(1).companiesAdministered()).isEmpty();
        assertThat(with("ACTIVE", "SOMETHING_NEW").toPerson(1).companiesAdministered())
                .isEmpty();
        assertThat(with("ACTIVE", null).toPerson(1).companiesAdministered()).isEmpty();
    }

    private AccountChanged with(String status, @Nullable String role) {
        return new AccountChanged(
                golden.subject(),
                golden.displayName(),
                golden.email(),
                golden.language(),
                status,
                List.of(new AccountChanged.Membership(Nips.ALFA.digits(), role)),
                golden.supplierId(),
                List.of());
    }
}
