package pl.myhezo.gateway.account;

import pl.myhezo.gateway.session.Session;
import reactor.core.publisher.Mono;

/** Where accounts are known. Answers {@link Account#NONE} for a person without one; an outage is an error. */
public interface Accounts {

    Mono<Account> of(Session session);
}
