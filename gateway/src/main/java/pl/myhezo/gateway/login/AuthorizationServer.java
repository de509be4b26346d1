package pl.myhezo.gateway.login;

import java.net.URI;
import org.springframework.web.server.ServerWebExchange;
import pl.myhezo.gateway.session.Person;
import pl.myhezo.gateway.session.Session;
import pl.myhezo.gateway.session.Tokens;
import reactor.core.publisher.Mono;

/** Where people prove who they are. An outage is a {@code Refusal} as unavailable. */
public interface AuthorizationServer {

    /** Where to send the browser, and what to remember until it comes back. */
    record Invitation(URI address, PendingLogin pending) {}

    /** What a finished login or a renewal gives; {@code keycloakSession} is Keycloak's `sid`. */
    record Grant(Person person, String keycloakSession, Tokens tokens) {}

    Mono<Invitation> invite(ServerWebExchange exchange, LoginWish wish);

    /** Fails with {@link LoginRefused} if the answer is not the one to this login or the second factor is missing. */
    Mono<Grant> redeem(PendingLogin pending, String state, String code);

    /** Fails with {@link LoginRefused} if the person may not go on: logged out, disabled, too long idle. */
    Mono<Grant> renew(Session session);

    /** Whether the access token of this session has been taken back: by logout, or because the person is disabled. */
    Mono<Boolean> stillStands(Session session);

    /** Ends the session at Keycloak, and its refresh token with it. */
    Mono<Void> end(Session session);

    /** Reads a logout token; empty unless it is a genuine one. */
    Mono<LogoutNotice> readLogout(String logoutToken);

    /** Whom Keycloak has logged out: one session, or all of a person. */
    sealed interface LogoutNotice {
        record OfSession(String keycloakSession) implements LogoutNotice {}

        record OfPerson(String subject) implements LogoutNotice {}
    }
}
