package pl.myhezo.gateway.language;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * Decides the language of a request: what the visitor chose before; else the host, Polish under .pl and English under
 * any other domain; on a host that says nothing (`localhost`) what the browser prefers; else Polish.
 */
public final class LanguageChoice {

    /** Holds the choice. Not a secret: the portal's first paint may read it. */
    public static final String COOKIE = "__Host-myhezo-language";

    private static final List<Locale> SPOKEN = List.of(Language.PL.locale(), Language.EN.locale());
    private static final String LOCAL = ".localhost";

    private LanguageChoice() {}

    public static Language of(ServerHttpRequest request) {
        return remembered(request)
                .or(() -> ofHost(request.getHeaders().getHost()))
                .or(() -> preferred(request.getHeaders()))
                .orElse(Language.PL);
    }

    private static Optional<Language> remembered(ServerHttpRequest request) {
        HttpCookie cookie = request.getCookies().getFirst(COOKIE);
        return cookie == null ? Optional.empty() : Language.of(cookie.getValue());
    }

    private static Optional<Language> ofHost(@Nullable InetSocketAddress address) {
        if (address == null) {
            return Optional.empty();
        }
        String host = address.getHostString().toLowerCase(Locale.ROOT);
        String domain = host.endsWith(LOCAL) ? host.substring(0, host.length() - LOCAL.length()) : host;
        boolean tellsNothing =
                !domain.contains(".") || domain.contains(":") || Character.isDigit(domain.charAt(domain.length() - 1));
        return tellsNothing ? Optional.empty() : Optional.of(domain.endsWith(".pl") ? Language.PL : Language.EN);
    }

    private static Optional<Language> preferred(HttpHeaders headers) {
        String header = headers.getFirst(HttpHeaders.ACCEPT_LANGUAGE);
        if (header == null || header.length() > 200) {
            return Optional.empty();
        }
        try {
            Locale match = Locale.lookup(LanguageRange.parse(header), SPOKEN);
            return match == null ? Optional.empty() : Language.of(match.getLanguage());
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
