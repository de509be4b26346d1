package pl.myhezo.gateway.account.http;

import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import pl.myhezo.gateway.account.Account;
import pl.myhezo.gateway.account.Accounts;
import pl.myhezo.gateway.login.RenewingSession;
import pl.myhezo.gateway.session.Session;
import reactor.core.publisher.Mono;

/** Asks identity-service as the person himself. */
final class IdentityAccounts implements Accounts {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final WebClient identity;
    private final RenewingSession renewing;

    IdentityAccounts(WebClient identity, RenewingSession renewing) {
        this.identity = identity;
        this.renewing = renewing;
    }

    @Override
    public Mono<Account> of(Session session) {
        return renewing.fresh(session)
                .flatMap(fresh -> identity.get()
                        .uri("/account")
                        .accept(MediaType.APPLICATION_JSON)
                        .headers(headers -> headers.setBearerAuth(fresh.tokens().access()))
                        .retrieve()
                        .bodyToMono(Account.class))
                .onErrorResume(IdentityAccounts::hasNone, error -> Mono.just(Account.NONE))
                .timeout(PATIENCE);
    }

    /** Staff have no account with identity-service. */
    private static boolean hasNone(Throwable error) {
        return error instanceof WebClientResponseException answer
                && (answer.getStatusCode().isSameCodeAs(HttpStatus.NOT_FOUND)
                        || answer.getStatusCode().isSameCodeAs(HttpStatus.FORBIDDEN));
    }
}
