package pl.myhezo.gateway.limit;

import java.util.regex.Pattern;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import pl.myhezo.gateway.origin.ClientAddress;
import pl.myhezo.gateway.problem.ProblemKind;
import pl.myhezo.gateway.problem.Refusal;
import reactor.core.publisher.Mono;

/**
 * Slows down guessing in Keycloak's login form before Keycloak counts it against the account, and requests for mails that
 * set a password anew. An address of Keycloak has one spelling here: another one could pass us by and mean the same there.
 */
public final class LoginLimit implements GatewayFilter {

    private static final Pattern ONE_SPELLING =
            Pattern.compile("/auth/(?:resources/[A-Za-z0-9@_~./-]+|realms/myhezo(?:/[A-Za-z0-9._-]+)+)");
    private static final String ACTIONS = "/auth/realms/myhezo/login-actions/";
    private static final String LOGIN = ACTIONS + "authenticate";
    private static final String RESET = ACTIONS + "reset-credentials";

    private final LoginAttempts attempts;
    private final PasswordMails mails;
    private final Allowances resetsOfAddress;
    private final SteadyAnswer steadyAnswer;
    private final ClientAddress addresses;

    LoginLimit(
            LoginAttempts attempts,
            PasswordMails mails,
            Allowances resetsOfAddress,
            SteadyAnswer steadyAnswer,
            ClientAddress addresses) {
        this.attempts = attempts;
        this.mails = mails;
        this.resetsOfAddress = resetsOfAddress;
        this.steadyAnswer = steadyAnswer;
        this.addresses = addresses;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        String path = request.getPath().value();
        if (!ONE_SPELLING.matcher(path).matches()) {
            return Mono.error(Refusal.because(ProblemKind.MALFORMED));
        }
        if (path.equals(RESET)) {
            Allowances.demand(resetsOfAddress, addresses.networkOf(request));
        }
        return form(path, request).flatMap(form -> {
            count(path, form, exchange);
            return chain.filter(exchange);
        });
    }

    private static Mono<LoginForm> form(String path, ServerHttpRequest request) {
        return request.getMethod() == HttpMethod.POST && path.startsWith(ACTIONS)
                ? LoginForm.read(request)
                : Mono.just(LoginForm.NONE);
    }

    private void count(String path, LoginForm form, ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        if (path.equals(LOGIN) && request.getMethod() == HttpMethod.POST) {
            attempts.count(addresses.networkOf(request), form, request);
        } else if (path.equals(RESET)) {
            if (mails.count(addresses.networkOf(request), form, request)) {
                steadyAnswer.begin(exchange);
            }
        }
    }

    /** Somebody has come all the way through the login, so his attempts were no guesses. */
    public void succeeded(ServerHttpRequest request, String email) {
        attempts.forgive(addresses.networkOf(request), LoginForm.spelledAlike(email));
    }
}
