package pl.myhezo.gateway.login;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.web.server.ServerWebExchange;
import pl.myhezo.gateway.session.Session;
import pl.myhezo.gateway.session.SessionFixtures;
import reactor.core.publisher.Mono;

/** Renews as it is told and counts how often it was asked. */
final class FakeKeycloak implements AuthorizationServer {

    final AtomicInteger renewals = new AtomicInteger();
    final AtomicInteger questions = new AtomicInteger();
    private final Instant now;
    private Supplier<Mono<Void>> beforeRenewal = Mono::empty;
    private boolean stands = true;

    FakeKeycloak(Instant now) {
        this.now = now;
    }

    /** What happens between question and answer: a pause, a refusal, an outage. */
    void beforeRenewal(Supplier<Mono<Void>> what) {
        beforeRenewal = what;
    }

    void takeTokensBack() {
        stands = false;
    }

    @Override
    public Mono<Grant> renew(Session session) {
        return Mono.defer(() -> {
            renewals.incrementAndGet();
            return beforeRenewal
                    .get()
                    .then(Mono.fromSupplier(() -> new Grant(
                            session.person(),
                            session.keycloakSession(),
                            SessionFixtures.tokens(now, Duration.ofMinutes(5)))));
        });
    }

    @Override
    public Mono<Boolean> stillStands(Session session) {
        return Mono.fromSupplier(() -> {
            questions.incrementAndGet();
            return stands;
        });
    }

    @Override
    public Mono<Invitation> invite(ServerWebExchange exchange, LoginWish wish) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Mono<Grant> redeem(PendingLogin pending, String state, String code) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Mono<Void> end(Session session) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Mono<LogoutNotice> readLogout(String logoutToken) {
        throw new UnsupportedOperationException();
    }
}
