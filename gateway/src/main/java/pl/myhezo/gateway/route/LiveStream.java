package pl.myhezo.gateway.route;

import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import pl.myhezo.gateway.session.Session;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * An answer that goes on until its session ends, or the service does. It then ends as if all had been said: a browser
 * comes back in any case, and hundreds of them that lose one service are one fault, not hundreds.
 */
final class LiveStream {

    private static final Logger log = LoggerFactory.getLogger(LiveStream.class);

    private final Session session;
    private final Sinks.Empty<Void> end = Sinks.empty();

    LiveStream(Session session) {
        this.session = session;
    }

    Session session() {
        return session;
    }

    void end() {
        end.tryEmitEmpty();
    }

    ServerHttpResponse ending(ServerHttpResponse response) {
        return new ServerHttpResponseDecorator(response) {
            @Override
            public Mono<Void> writeAndFlushWith(Publisher<? extends Publisher<? extends DataBuffer>> body) {
                return super.writeAndFlushWith(Flux.from(body)
                        .takeUntilOther(end.asMono())
                        .doOnError(error -> log.debug("A live stream broke off: {}", error.toString()))
                        .onErrorComplete());
            }
        };
    }
}
