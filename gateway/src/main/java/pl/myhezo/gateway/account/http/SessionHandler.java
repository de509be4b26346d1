package pl.myhezo.gateway.account.http;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.ResponseCookie;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ServerWebInputException;
import pl.myhezo.gateway.account.KnownAccounts;
import pl.myhezo.gateway.account.http.SessionView.SignedInPerson;
import pl.myhezo.gateway.account.http.SessionView.Visitor;
import pl.myhezo.gateway.forgery.CsrfTokens;
import pl.myhezo.gateway.language.Language;
import pl.myhezo.gateway.language.LanguageChoice;
import pl.myhezo.gateway.problem.ProblemKind;
import pl.myhezo.gateway.problem.Refusal;
import pl.myhezo.gateway.session.SessionCookie;
import pl.myhezo.gateway.session.SignedIn;
import reactor.core.publisher.Mono;

/** Tells the portal who is there, in which language, and the token its writes need. */
final class SessionHandler {

    private static final Duration A_YEAR = Duration.ofDays(365);
    private static final ParameterizedTypeReference<Map<String, Object>> FIELDS = new ParameterizedTypeReference<>() {};

    private final KnownAccounts accounts;
    private final CsrfTokens csrf;
    private final SessionCookie cookie;

    SessionHandler(KnownAccounts accounts, CsrfTokens csrf, SessionCookie cookie) {
        this.accounts = accounts;
        this.csrf = csrf;
        this.cookie = cookie;
    }

    Mono<ServerResponse> show(ServerRequest request) {
        Language language = LanguageChoice.of(request.exchange().getRequest());
        return request.principal()
                .ofType(SignedIn.class)
                .flatMap(signedIn -> person(signedIn, language))
                .onErrorResume(SessionHandler::isOver, error -> Mono.empty())
                .switchIfEmpty(Mono.fromSupplier(() -> visitor(request, language)))
                .flatMap(view -> ServerResponse.ok().bodyValue(view));
    }

    private static boolean isOver(Throwable error) {
        return error instanceof Refusal refusal && refusal.kind() == ProblemKind.NOT_AUTHENTICATED;
    }

    private Mono<SessionView> person(SignedIn signedIn, Language language) {
        return accounts.of(signedIn.session())
                .map(known -> SignedInPerson.of(
                        signedIn.session().person(),
                        known,
                        language,
                        csrf.forSession(signedIn.session().id())));
    }

    /** A cookie of a session that is over goes, or the token would be looked for under it. */
    private SessionView visitor(ServerRequest request, Language language) {
        if (request.cookies().containsKey(SessionCookie.NAME)) {
            request.exchange().getResponse().addCookie(cookie.gone());
        }
        return Visitor.speaking(language, csrf.forVisitor(request.exchange()));
    }

    Mono<ServerResponse> speak(ServerRequest request) {
        return request.bodyToMono(FIELDS)
                .onErrorMap(ServerWebInputException.class, error -> Refusal.because(ProblemKind.MALFORMED))
                .flatMap(fields -> Mono.justOrEmpty(chosen(fields)))
                .switchIfEmpty(Mono.error(() -> Refusal.because(ProblemKind.MALFORMED)))
                .flatMap(language ->
                        ServerResponse.noContent().cookie(remember(language)).build());
    }

    /** Empty if that is not all there is. */
    private static Optional<Language> chosen(Map<String, Object> fields) {
        return fields.size() == 1 && fields.get("language") instanceof String code
                ? Language.of(code)
                : Optional.empty();
    }

    private static ResponseCookie remember(Language language) {
        return ResponseCookie.from(LanguageChoice.COOKIE, language.code())
                .path("/")
                .secure(true)
                .sameSite("Lax")
                .maxAge(A_YEAR)
                .build();
    }
}
