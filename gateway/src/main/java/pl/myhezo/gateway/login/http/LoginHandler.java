package pl.myhezo.gateway.login.http;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import pl.myhezo.gateway.language.KeycloakLanguage;
import pl.myhezo.gateway.language.LanguageChoice;
import pl.myhezo.gateway.limit.LoginLimit;
import pl.myhezo.gateway.login.AuthorizationServer;
import pl.myhezo.gateway.login.CredentialAction;
import pl.myhezo.gateway.login.LoggingIn;
import pl.myhezo.gateway.login.LoginRefused;
import pl.myhezo.gateway.login.LoginRefused.Reason;
import pl.myhezo.gateway.login.LoginWish;
import pl.myhezo.gateway.login.PendingLogin;
import pl.myhezo.gateway.problem.ProblemKind;
import pl.myhezo.gateway.problem.Refusal;
import pl.myhezo.gateway.problem.Traces;
import pl.myhezo.gateway.session.Session;
import pl.myhezo.gateway.session.SessionCookie;
import pl.myhezo.gateway.session.SignedIn;
import reactor.core.publisher.Mono;

/**
 * Sends a browser into Keycloak and takes it back. What goes wrong ends on a page of the portal that says so and how to
 * reach us, never in another attempt by itself.
 */
final class LoginHandler {

    private static final Logger log = LoggerFactory.getLogger(LoginHandler.class);

    private static final String FAILED = "/login-failed?reason=";

    /** How Keycloak says what became of a wish to change something, and how we hand it on to the portal. */
    private static final String ACTION_STATUS = "kc_action_status";

    private static final Set<String> ACTION_OUTCOMES = Set.of("success", "cancelled", "error");

    private final AuthorizationServer keycloak;
    private final LoggingIn loggingIn;
    private final PendingLoginCookies pending;
    private final SessionCookie cookie;
    private final LoginLimit loginLimit;

    LoginHandler(
            AuthorizationServer keycloak,
            LoggingIn loggingIn,
            PendingLoginCookies pending,
            SessionCookie cookie,
            LoginLimit loginLimit) {
        this.keycloak = keycloak;
        this.loggingIn = loggingIn;
        this.pending = pending;
        this.cookie = cookie;
        this.loginLimit = loginLimit;
    }

    Mono<ServerResponse> begin(ServerRequest request) {
        ReturnPath returnTo =
                request.queryParam("return_to").map(ReturnPath::wished).orElse(ReturnPath.UNSAID);
        LoginWish wish = new LoginWish(
                LanguageChoice.of(request.exchange().getRequest()), returnTo.value(), fresh(request), action(request));
        return session(request)
                .filter(session -> !wish.fresh() && wish.action().isEmpty())
                .flatMap(session -> redirect(returnTo.value()))
                .switchIfEmpty(Mono.defer(() -> invite(request, wish)));
    }

    private static boolean fresh(ServerRequest request) {
        Optional<String> asked = request.queryParam("fresh");
        if (asked.isPresent() && !asked.get().equals("true")) {
            throw Refusal.because(ProblemKind.MALFORMED);
        }
        return asked.isPresent();
    }

    private static Optional<CredentialAction> action(ServerRequest request) {
        return request.queryParam("action")
                .map(name -> CredentialAction.named(name).orElseThrow(() -> Refusal.because(ProblemKind.MALFORMED)));
    }

    private static Mono<Session> session(ServerRequest request) {
        return request.principal().ofType(SignedIn.class).map(SignedIn::session);
    }

    private Mono<ServerResponse> invite(ServerRequest request, LoginWish wish) {
        return keycloak.invite(request.exchange(), wish).flatMap(invitation -> {
            pending.remember(request.exchange(), invitation.pending());
            request.exchange().getResponse().addCookie(KeycloakLanguage.begin(wish.language()));
            return redirect(invitation.address().toString());
        });
    }

    Mono<ServerResponse> finish(ServerRequest request) {
        String state = request.queryParam("state").orElse("");
        return pending.take(request.exchange(), state)
                .map(login -> finish(request, login, state))
                .orElseGet(() -> failed(request, Reason.EXPIRED, "no such login was begun in this browser lately"));
    }

    private Mono<ServerResponse> finish(ServerRequest request, PendingLogin login, String state) {
        if (request.queryParam("error").isPresent()) {
            return refusedByKeycloak(request);
        }
        return session(request)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(before -> loggingIn.finish(
                        login, state, request.queryParam("code").orElse(""), before))
                .flatMap(session -> signedIn(request, session, login))
                .onErrorResume(LoginRefused.class, refused -> failed(request, refused.reason(), refused.reasonInFull()))
                .onErrorResume(Refusal.class, outage -> redirect(FAILED + "unavailable"));
    }

    private Mono<ServerResponse> signedIn(ServerRequest request, Session session, PendingLogin login) {
        loginLimit.succeeded(request.exchange().getRequest(), session.person().email());
        request.exchange().getResponse().addCookie(cookie.of(session.id()));
        ReturnPath page = new ReturnPath(login.returnTo());
        return redirect(request.queryParam(ACTION_STATUS)
                .filter(ACTION_OUTCOMES::contains)
                .map(outcome -> page.with(ACTION_STATUS, outcome))
                .orElse(page)
                .value());
    }

    /** A login page left open too long is told apart: there it helps to begin anew. */
    private static Mono<ServerResponse> refusedByKeycloak(ServerRequest request) {
        boolean tooLate = request.queryParam("error_description")
                .filter("authentication_expired"::equals)
                .isPresent();
        return failed(request, tooLate ? Reason.EXPIRED : Reason.REFUSED, "Keycloak has broken it off");
    }

    private static Mono<ServerResponse> failed(ServerRequest request, Reason reason, String why) {
        log.info("A login ends as {}, trace {}: {}", reason, Traces.of(request.exchange()), why);
        return redirect(FAILED + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Mono<ServerResponse> redirect(String location) {
        return ServerResponse.status(HttpStatus.FOUND)
                .location(URI.create(location))
                .build();
    }
}
