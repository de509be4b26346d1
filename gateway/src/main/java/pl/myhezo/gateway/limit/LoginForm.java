package pl.myhezo.gateway.limit;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import pl.myhezo.gateway.problem.ProblemKind;
import pl.myhezo.gateway.problem.Refusal;
import reactor.core.publisher.Mono;

/**
 * A form on its way to Keycloak. Refuses what Keycloak might read differently than we do; browsers send nothing of the
 * kind.
 */
final class LoginForm {

    private static final String ACCOUNT = "username";

    /** Fields in which Keycloak looks for a password, a code of the authenticator and a recovery code. */
    private static final Set<String> GUESSED = Set.of("password", "otp", "recoveryCodeInput");

    static final LoginForm NONE = new LoginForm("");

    private final String content;

    private LoginForm(String content) {
        this.content = content;
    }

    /** @param request whose body is held whole already, and can be read again */
    static Mono<LoginForm> read(ServerHttpRequest request) {
        if (!isForm(request.getHeaders())) {
            return Mono.error(Refusal.because(ProblemKind.FILE_TYPE));
        }
        return DataBufferUtils.join(request.getBody())
                .map(LoginForm::text)
                .defaultIfEmpty("")
                .map(LoginForm::new);
    }

    /** Keycloak would find fields in multipart content too, and decode them by any character set that is named. */
    private static boolean isForm(HttpHeaders headers) {
        List<String> types = headers.getOrEmpty(HttpHeaders.CONTENT_TYPE);
        if (types.isEmpty()) {
            return true;
        }
        try {
            MediaType type = MediaType.parseMediaType(types.getFirst());
            Charset charset = type.getCharset();
            return types.size() == 1
                    && type.equalsTypeAndSubtype(MediaType.APPLICATION_FORM_URLENCODED)
                    && (charset == null || charset.equals(StandardCharsets.UTF_8));
        } catch (InvalidMediaTypeException malformed) {
            return false;
        }
    }

    private static String text(DataBuffer buffer) {
        try {
            return buffer.toString(StandardCharsets.ISO_8859_1);
        } finally {
            DataBufferUtils.release(buffer);
        }
    }

    /** Whether it names somebody or holds what may be guessed. */
    boolean isAttempt() {
        return account().isPresent() || fields().anyMatch(field -> GUESSED.contains(decoded(field[0])));
    }

    private Stream<String[]> fields() {
        if (!content.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            throw Refusal.because(ProblemKind.MALFORMED);
        }
        return Arrays.stream(content.split("&")).map(field -> field.split("=", 2));
    }

    /** As Keycloak would look it up; the form for the code names none. */
    Optional<String> account() {
        List<String> named = fields().filter(field -> decoded(field[0]).equals(ACCOUNT))
                .map(field -> field.length == 2 ? spelledAlike(decoded(field[1])) : "")
                .toList();
        if (named.size() > 1) {
            throw Refusal.because(ProblemKind.MALFORMED);
        }
        return named.stream().filter(name -> !name.isEmpty()).findFirst();
    }

    /** Keycloak trims more than white space, so control characters would tell one name from itself. */
    static String spelledAlike(String name) {
        if (name.chars().anyMatch(Character::isISOControl)) {
            throw Refusal.because(ProblemKind.MALFORMED);
        }
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw Refusal.because(ProblemKind.MALFORMED);
        }
    }
}
