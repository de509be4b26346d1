package pl.myhezo.gateway.session;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** The cookie that carries the session id: for this host only, out of reach of scripts and of other sites. */
public final class SessionCookie {

    public static final String NAME = "__Host-myhezo";

    private final SessionIds ids;

    SessionCookie(SessionIds ids) {
        this.ids = ids;
    }

    public Optional<SessionId> read(ServerHttpRequest request) {
        List<HttpCookie> cookies = request.getCookies().get(NAME);
        return cookies == null || cookies.size() != 1
                ? Optional.empty()
                : ids.read(cookies.getFirst().getValue());
    }

    /** Without an age: the browser forgets it when it closes. */
    public ResponseCookie of(SessionId id) {
        return cookie(id.value()).build();
    }

    public ResponseCookie gone() {
        return cookie("").maxAge(0).build();
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(String value) {
        return ResponseCookie.from(NAME, value)
                .path("/")
                .secure(true)
                .httpOnly(true)
                .sameSite("Lax");
    }
}
