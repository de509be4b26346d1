package pl.myhezo.gateway.limit;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A form on its way to Keycloak, read and still to be sent. */
final class LoginForm {

    private static final int MAXIMUM_BYTES = 64 * 1024;
    private static final String ACCOUNT = "username=";

    private final byte[] content;

    private LoginForm(byte[] content) {
        this.content = content;
    }

    static Mono<LoginForm> read(ServerHttpRequest request) {
        return DataBufferUtils.join(request.getBody(), MAXIMUM_BYTES)
                .map(LoginForm::taken)
                .defaultIfEmpty(new LoginForm(new byte[0]));
    }

    private static LoginForm taken(DataBuffer buffer) {
        byte[] content = new byte[buffer.readableByteCount()];
        buffer.read(content);
        DataBufferUtils.release(buffer);
        return new LoginForm(content);
    }

    /** As Keycloak would look it up; the form for the code names none. */
    Optional<String> account() {
        return Arrays.stream(new String(content, StandardCharsets.US_ASCII).split("&"))
                .filter(field -> field.startsWith(ACCOUNT))
                .map(field -> decoded(field.substring(ACCOUNT.length())))
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8).strip().toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException malformed) {
            return value;
        }
    }

    /** The same request, its body there to be read once more. */
    ServerWebExchange unread(ServerWebExchange exchange) {
        ServerHttpRequest again = new ServerHttpRequestDecorator(exchange.getRequest()) {
            @Override
            public Flux<DataBuffer> getBody() {
                return content.length == 0
                        ? Flux.empty()
                        : Flux.defer(() ->
                                Flux.just(exchange.getResponse().bufferFactory().wrap(content)));
            }
        };
        return exchange.mutate().request(again).build();
    }
}
