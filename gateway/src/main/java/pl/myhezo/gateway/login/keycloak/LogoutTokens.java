package pl.myhezo.gateway.login.keycloak;

import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import pl.myhezo.gateway.login.AuthorizationServer.LogoutNotice;
import reactor.core.publisher.Mono;

/** Reads what Keycloak sends when it ends a session. A forged token is no notice; it is logged and changes nothing. */
final class LogoutTokens {

    private static final Logger log = LoggerFactory.getLogger(LogoutTokens.class);

    private final KeycloakJwts jwts;
    private final LogoutTokenValidator rules;

    LogoutTokens(KeycloakJwts jwts, LogoutTokenValidator rules) {
        this.jwts = jwts;
        this.rules = rules;
    }

    Mono<LogoutNotice> read(String token) {
        return jwts.decode(token, rules)
                .map(LogoutTokens::notice)
                .onErrorMap(KeycloakErrors::isOutage, KeycloakErrors::ofLogin)
                .onErrorResume(JwtException.class, error -> {
                    log.warn("A logout token is refused: {}", error.getMessage());
                    return Mono.empty();
                });
    }

    private static LogoutNotice notice(Jwt token) {
        String session = token.getClaimAsString("sid");
        return session != null
                ? new LogoutNotice.OfSession(session)
                : new LogoutNotice.OfPerson(Objects.requireNonNull(token.getSubject()));
    }
}
