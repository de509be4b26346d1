package pl.myhezo.identityservice.account.http;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import pl.myhezo.identityservice.account.Caller;

/** Reads the caller from his token. */
final class Callers {

    private static final String ROLE = "ROLE_";

    private Callers() {}

    static Caller of(JwtAuthenticationToken authentication) {
        Jwt token = authentication.getToken();
        Set<String> roles = authentication.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(authority -> authority != null && authority.startsWith(ROLE))
                .map(authority -> authority.substring(ROLE.length()))
                .collect(Collectors.toSet());
        return new Caller(
                authentication.getName(),
                roles,
                token.getClaimAsString("name"),
                token.getClaimAsString("email"),
                token.getClaimAsString("locale"),
                token.getClaimAsInstant("auth_time"));
    }
}
