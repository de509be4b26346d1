package pl.myhezo.platform.audit;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Whose call is being answered in this thread, if any is. */
final class CurrentCaller {

    private static final String ROLE = "ROLE_";
    private static final String WHAT_EVERYBODY_HAS = "default-roles-";

    private CurrentCaller() {}

    static @Nullable String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr()
                : null;
    }

    /** In alphabetical order, with spaces between them. */
    static @Nullable String roles() {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        return caller instanceof JwtAuthenticationToken
                ? caller.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .filter(authority -> authority != null && authority.startsWith(ROLE))
                        .map(authority -> authority.substring(ROLE.length()))
                        .filter(role -> !role.startsWith(WHAT_EVERYBODY_HAS))
                        .sorted()
                        .collect(Collectors.joining(" "))
                : null;
    }
}
