package pl.myhezo.gateway.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.myhezo.gateway.problem.ProblemKind;
import pl.myhezo.gateway.problem.Refusal;
import pl.myhezo.gateway.session.SessionFixtures;
import reactor.core.publisher.Mono;

class KnownAccountsTests {

    @Test
    @Tag("F-07")
    void showsAPersonDuringAnOutageOfWhatIsKnownOfHim() {
        KnownAccounts.Known known = new KnownAccounts(session -> Mono.error(new IOException("gone")))
                .of(SessionFixtures.ofAlicja())
                .block();

        assertThat(known).isEqualTo(new KnownAccounts.Known(Account.NONE, false));
    }

    @Test
    void showsNobodyWhoseSessionIsOver() {
        KnownAccounts accounts =
                new KnownAccounts(session -> Mono.error(Refusal.because(ProblemKind.NOT_AUTHENTICATED)));

        assertThatThrownBy(() -> accounts.of(SessionFixtures.ofAlicja()).block())
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(ProblemKind.NOT_AUTHENTICATED));
    }
}
