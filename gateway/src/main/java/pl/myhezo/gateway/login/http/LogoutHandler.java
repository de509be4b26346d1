package pl.myhezo.gateway.login.http;

import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.BodyExtractors;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import pl.myhezo.gateway.login.BeingLoggedOut;
import pl.myhezo.gateway.login.LoggingOut;
import pl.myhezo.gateway.session.SessionCookie;
import pl.myhezo.gateway.session.SignedIn;
import reactor.core.publisher.Mono;

/** The person's own logout, and Keycloak's. */
final class LogoutHandler {

    private final LoggingOut loggingOut;
    private final BeingLoggedOut beingLoggedOut;
    private final SessionCookie cookie;

    LogoutHandler(LoggingOut loggingOut, BeingLoggedOut beingLoggedOut, SessionCookie cookie) {
        this.loggingOut = loggingOut;
        this.beingLoggedOut = beingLoggedOut;
        this.cookie = cookie;
    }

    Mono<ServerResponse> logOut(ServerRequest request) {
        return request.principal()
                .ofType(SignedIn.class)
                .flatMap(signedIn -> loggingOut.logOut(signedIn.session()))
                .then(ServerResponse.noContent().cookie(cookie.gone()).build());
    }

    /** 200 for a genuine token, 400 for anything else, as the specification has it. */
    Mono<ServerResponse> backChannel(ServerRequest request) {
        return request.body(BodyExtractors.toFormData())
                .flatMap(form -> Mono.justOrEmpty(form.getFirst("logout_token")))
                .flatMap(beingLoggedOut::obey)
                .defaultIfEmpty(false)
                .flatMap(obeyed -> ServerResponse.status(obeyed ? HttpStatus.OK : HttpStatus.BAD_REQUEST)
                        .build());
    }
}
