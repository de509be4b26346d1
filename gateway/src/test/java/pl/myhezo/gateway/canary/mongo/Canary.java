package pl.myhezo.gateway.canary.mongo;

import java.time.Instant;
import org.bson.Document;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

public class Canary implements WebFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        exchange.getAttributes().put("seen", new Document("at", Instant.now()));
        chain.filter(exchange).block();
        return Mono.empty();
    }
}
