package pl.myhezo.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * Counts passwords and codes by client address and account and by address alone. Every attempt takes from the allowances;
 * whoever then comes back from Keycloak as that person gets back what the two steps of his login took, so that people who
 * know their password notice nothing. What Keycloak answers to a step proves nothing and gives nothing back.
 */
final class LoginAttempts {

    private static final String KEYCLOAKS_LOGIN = "AUTH_SESSION_ID";
    private static final String KEYCLOAKS_TAB = "tab_id";
    private static final int STEPS = 2;

    private final Allowances ofAccount;
    private final Allowances ofAddress;
    private final Cache<String, String> accounts = recent();
    private final Cache<String, Integer> steps = recent();

    LoginAttempts(Allowances ofAccount, Allowances ofAddress) {
        this.ofAccount = ofAccount;
        this.ofAddress = ofAddress;
    }

    /** @param named the account, where the form names one; the form for the code belongs to the one named before it */
    void count(String address, Optional<String> named, ServerHttpRequest request) {
        Allowances.demand(ofAddress, address);
        String login = address + " " + login(request);
        named.map(account -> key(address, account)).ifPresent(account -> {
            Allowances.demand(ofAccount, account);
            accounts.put(login, account);
        });
        String account = accounts.getIfPresent(login);
        if (account != null) {
            steps.asMap().merge(account, 1, Integer::sum);
        }
    }

    /** Never more than the attempts at this account have taken. */
    void forgive(String address, String account) {
        Integer taken = steps.asMap().remove(key(address, account));
        if (taken != null) {
            ofAddress.giveBack(address, Math.min(taken, STEPS));
            ofAccount.giveBack(key(address, account), 1);
        }
    }

    private static String key(String address, String account) {
        return address + " " + account;
    }

    private static String login(ServerHttpRequest request) {
        HttpCookie cookie = request.getCookies().getFirst(KEYCLOAKS_LOGIN);
        String tab = request.getQueryParams().getFirst(KEYCLOAKS_TAB);
        return (cookie == null ? "" : cookie.getValue()) + " " + tab;
    }

    private static <T> Cache<String, T> recent() {
        return Caffeine.newBuilder()
                .maximumSize(10_000)
                .expireAfterWrite(Duration.ofMinutes(30))
                .build();
    }
}
