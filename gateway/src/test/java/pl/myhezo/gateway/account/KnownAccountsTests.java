package pl.myhezo.gateway.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.myhezo.gateway.problem.ProblemKind;
import pl.myhezo.gateway.problem.Refusal;
import pl.myhezo.gateway.session.Session;
import pl.myhezo.gateway.session.SessionFixtures;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

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

    @Test
    void theEndOfOneSessionIsNotThatOfAnotherOneOfTheSamePerson() {
        Session ending = SessionFixtures.ofAlicja();
        Session other = SessionFixtures.ofAlicja();
        Sinks.One<Account> answer = Sinks.one();
        KnownAccounts accounts =
                new KnownAccounts(session -> session.equals(ending) ? answer.asMono() : Mono.just(Account.NONE));

        CompletableFuture<KnownAccounts.@Nullable Known> ended =
                accounts.of(ending).toFuture();
        CompletableFuture<KnownAccounts.@Nullable Known> shown =
                accounts.of(other).toFuture();
        answer.tryEmitError(Refusal.because(ProblemKind.NOT_AUTHENTICATED)).orThrow();

        assertThat(ended).isCompletedExceptionally();
        assertThat(shown).isCompletedWithValue(new KnownAccounts.Known(Account.NONE, true));
    }

    @Test
    void asksOnceForWhatASessionAsksForTwiceInASecond() {
        AtomicInteger asked = new AtomicInteger();
        Session session = SessionFixtures.ofAlicja();
        KnownAccounts accounts = new KnownAccounts(
                any -> Mono.fromSupplier(asked::incrementAndGet).thenReturn(Account.NONE));

        accounts.of(session).block();
        accounts.of(session).block();

        assertThat(asked).hasValue(1);
    }
}
