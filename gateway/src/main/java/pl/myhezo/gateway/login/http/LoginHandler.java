package pl.myhezo.gateway.login.http;

import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import pl.myhezo.gateway.language.LanguageChoice;
import pl.myhezo.gateway.login.AuthorizationServer;
import pl.myhezo.gateway.login.LoggingIn;
import pl.myhezo.gateway.login.LoginRefused;
import pl.myhezo.gateway.login.LoginRefused.Reason;
import pl.myhezo.gateway.login.PendingLogin;
import pl.myhezo.gateway.problem.Refusal;
import pl.myhezo.gateway.session.Session;
import pl.myhezo.gateway.session.SessionCookie;
import pl.myhezo.gateway.session.SignedIn;
import reactor.core.publisher.Mono;

/**
 * Sends a browser into Keycloak and takes it back. What goes wrong ends on a page of the portal that says so and how to
 * reach us, never in another attempt by itself.
 */
final class LoginHandler {

    private static final String FAILED = "/login-failed?reason=";

    private final AuthorizationServer keycloak;
    private final LoggingIn loggingIn;
    private final PendingLoginCookies pending;
    private final SessionCookie cookie;

    LoginHandler(AuthorizationServer keycloak, LoggingIn loggingIn, PendingLoginCookies pending, SessionCookie cookie) {
        this.keycloak = keycloak;
        this.loggingIn = loggingIn;
        this.pending = pending;
        this.cookie = cookie;
    }

    Mono<ServerResponse> begin(ServerRequest request) {
        ReturnPath returnTo =
                request.queryParam("return_to").map(ReturnPath::new).orElse(ReturnPath.HOME);
        return request.principal()
                .ofType(SignedIn.class)
                .flatMap(signedIn -> redirect(returnTo.value()))
                .switchIfEmpty(Mono.defer(() -> invite(request, returnTo)));
    }

    private Mono<ServerResponse> invite(ServerRequest request, ReturnPath returnTo) {
        return keycloak.invite(
                        request.exchange(), LanguageChoice.of(request.exchange().getRequest()), returnTo.value())
                .flatMap(invitation -> {
                    pending.remember(request.exchange(), invitation.pending());
                    return redirect(invitation.address().toString());
                });
    }

    Mono<ServerResponse> finish(ServerRequest request) {
        String state = request.queryParam("state").orElse("");
        return pending.take(request.exchange(), state)
                .map(login -> finish(request, login, state))
                .orElseGet(() -> failed(Reason.EXPIRED));
    }

    private Mono<ServerResponse> finish(ServerRequest request, PendingLogin login, String state) {
        if (request.queryParam("error").isPresent()) {
            return refusedByKeycloak(request);
        }
        return loggingIn
                .finish(login, state, request.queryParam("code").orElse(""))
                .flatMap(session -> signedIn(request, session, login))
                .onErrorResume(LoginRefused.class, refused -> failed(refused.reason()))
                .onErrorResume(Refusal.class, outage -> redirect(FAILED + "unavailable"));
    }

    private Mono<ServerResponse> signedIn(ServerRequest request, Session session, PendingLogin login) {
        request.exchange().getResponse().addCookie(cookie.of(session.id()));
        return redirect(login.returnTo());
    }

    /** A login page left open too long is told apart: there it helps to begin anew. */
    private static Mono<ServerResponse> refusedByKeycloak(ServerRequest request) {
        boolean tooLate = request.queryParam("error_description")
                .filter("authentication_expired"::equals)
                .isPresent();
        return failed(tooLate ? Reason.EXPIRED : Reason.REFUSED);
    }

    private static Mono<ServerResponse> failed(Reason reason) {
        return redirect(FAILED + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Mono<ServerResponse> redirect(String location) {
        return ServerResponse.status(HttpStatus.FOUND)
                .location(URI.create(location))
                .build();
    }
}
