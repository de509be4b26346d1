package pl.myhezo.gateway.account;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pl.myhezo.gateway.problem.ProblemKind;
import pl.myhezo.gateway.problem.Refusal;
import pl.myhezo.gateway.session.Session;
import pl.myhezo.gateway.session.SessionId;
import reactor.core.publisher.Mono;

/**
 * Asks for an account at most once a second and session: the end of one session says nothing about another one of the
 * same person. While it cannot be had, the last known one is shown, marked as
 * such: it decides nothing, every service checks belonging by itself.
 */
public final class KnownAccounts {

    private static final Logger log = LoggerFactory.getLogger(KnownAccounts.class);
    private static final Duration RECENT = Duration.ofSeconds(1);
    private static final Duration REMEMBERED = Duration.ofHours(10);
    private static final int MAXIMUM = 5_000;

    private final Accounts accounts;
    private final AsyncCache<SessionId, Account> recent =
            Caffeine.newBuilder().expireAfterWrite(RECENT).maximumSize(MAXIMUM).buildAsync();
    private final Cache<String, Account> last = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(MAXIMUM)
            .build();

    KnownAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    /** @param current false if this is what was known before an outage, or nothing at all */
    public record Known(Account account, boolean current) {}

    /** Fails as not authenticated if the session turns out to be over: then there is nobody to show. */
    public Mono<Known> of(Session session) {
        String subject = session.person().subject();
        return Mono.fromFuture(
                        () -> recent.get(
                                session.id(),
                                (id, executor) -> accounts.of(session).toFuture()),
                        true)
                .doOnNext(account -> last.put(subject, account))
                .map(account -> new Known(account, true))
                .onErrorResume(error -> !isEndOfSession(error), error -> {
                    log.warn("Account of {} cannot be read: {}", subject, error.toString());
                    Account known = last.getIfPresent(subject);
                    return Mono.just(new Known(known == null ? Account.NONE : known, false));
                });
    }

    private static boolean isEndOfSession(Throwable error) {
        return error instanceof Refusal refusal && refusal.kind() == ProblemKind.NOT_AUTHENTICATED;
    }
}
