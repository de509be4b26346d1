package pl.myhezo.gateway.forgery;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.web.server.ServerWebExchange;
import pl.myhezo.gateway.seal.MasterKey;
import pl.myhezo.gateway.seal.Signature;
import pl.myhezo.gateway.session.SessionCookie;
import pl.myhezo.gateway.session.SessionId;

/**
 * Tokens that only our own pages can read. For a signed-in person the token is a signature over his session id, for
 * anybody else over a random number in a cookie of his own; so nothing is stored for visitors, and a token of one
 * session is worth nothing in another.
 */
public final class CsrfTokens {

    static final String VISITOR_COOKIE = "__Host-myhezo-visitor";
    private static final int VISITOR_LENGTH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SessionCookie sessions;
    private final Signature ofSession;
    private final Signature ofVisitor;

    CsrfTokens(SessionCookie sessions, MasterKey key) {
        this.sessions = sessions;
        this.ofSession = key.signatureFor("csrf-session");
        this.ofVisitor = key.signatureFor("csrf-visitor");
    }

    public String forSession(SessionId id) {
        return ofSession.of(id.value());
    }

    /** Gives the visitor his cookie if he has none yet. */
    public String forVisitor(ServerWebExchange exchange) {
        String visitor = visitor(exchange).orElseGet(() -> {
            String fresh = freshVisitor();
            exchange.getResponse().addCookie(cookie(fresh));
            return fresh;
        });
        return ofVisitor.of(visitor);
    }

    boolean matches(ServerWebExchange exchange, String token) {
        Optional<SessionId> session = sessions.read(exchange.getRequest());
        return session.map(id -> ofSession.matches(id.value(), token))
                .or(() -> visitor(exchange).map(visitor -> ofVisitor.matches(visitor, token)))
                .orElse(false);
    }

    private static Optional<String> visitor(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getRequest().getCookies().getFirst(VISITOR_COOKIE))
                .map(HttpCookie::getValue)
                .filter(value -> value.length() == VISITOR_LENGTH);
    }

    private static String freshVisitor() {
        byte[] random = new byte[VISITOR_LENGTH * 3 / 4];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    private static ResponseCookie cookie(String visitor) {
        return ResponseCookie.from(VISITOR_COOKIE, visitor)
                .path("/")
                .secure(true)
                .httpOnly(true)
                .sameSite("Strict")
                .build();
    }
}
