package pl.myhezo.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import pl.myhezo.gateway.origin.ClientAddress;
import pl.myhezo.gateway.problem.Refusal;
import reactor.core.publisher.Mono;

/**
 * Slows down guessing in Keycloak's login form, by address and account and by address alone, before Keycloak counts it
 * against the account. Every attempt takes from the allowances; one that ends in a login gives back what its two steps
 * took, so that people who know their password notice nothing.
 */
public final class LoginLimit implements GatewayFilter {

    private static final String FORM = "/login-actions/authenticate";
    private static final String KEYCLOAKS_LOGIN = "AUTH_SESSION_ID";
    private static final int STEPS = 2;

    private final Allowances ofAccount;
    private final Allowances ofAddress;
    private final ClientAddress addresses;
    private final Cache<String, String> accounts = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(30))
            .build();

    LoginLimit(Allowances ofAccount, Allowances ofAddress, ClientAddress addresses) {
        this.ofAccount = ofAccount;
        this.ofAddress = ofAddress;
        this.addresses = addresses;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        if (request.getMethod() != HttpMethod.POST || !request.getPath().value().endsWith(FORM)) {
            return chain.filter(exchange);
        }
        String address = addresses.networkOf(request);
        take(ofAddress, address);
        return LoginForm.read(request).flatMap(form -> {
            form.account().ifPresent(account -> attempt(exchange, address + " " + account));
            settleAfterwards(exchange, address);
            return chain.filter(form.unread(exchange));
        });
    }

    private void attempt(ServerWebExchange exchange, String account) {
        take(ofAccount, account);
        accounts.put(login(exchange), account);
    }

    private void settleAfterwards(ServerWebExchange exchange, String address) {
        exchange.getResponse().beforeCommit(() -> {
            if (HttpStatus.FOUND.equals(exchange.getResponse().getStatusCode())) {
                ofAddress.giveBack(address, STEPS);
                String account = accounts.asMap().remove(login(exchange));
                if (account != null) {
                    ofAccount.giveBack(account, 1);
                }
            }
            return Mono.empty();
        });
    }

    private static void take(Allowances allowances, String key) {
        allowances.take(key).ifPresent(wait -> {
            throw Refusal.tooMany(wait);
        });
    }

    private static String login(ServerWebExchange exchange) {
        HttpCookie cookie = exchange.getRequest().getCookies().getFirst(KEYCLOAKS_LOGIN);
        return cookie == null ? "" : cookie.getValue();
    }
}
