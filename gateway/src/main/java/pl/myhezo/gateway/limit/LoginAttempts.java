package pl.myhezo.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Set;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * Counts passwords and codes by client address and account and by address alone. Every attempt takes from the allowances;
 * whoever then comes back from Keycloak as that person gets back what the two steps of his login took, so that people who
 * know their password notice nothing. What Keycloak answers to a step proves nothing and gives nothing back.
 */
final class LoginAttempts {

    private static final int STEPS = 2;

    private final Allowances ofAccount;
    private final Allowances ofAddress;
    private final NamedAccounts named = new NamedAccounts();
    private final Cache<String, Integer> steps = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(30))
            .build();

    LoginAttempts(Allowances ofAccount, Allowances ofAddress) {
        this.ofAccount = ofAccount;
        this.ofAddress = ofAddress;
    }

    /** The form for the code belongs to the account named before it; choosing another way to log in is no attempt. */
    void count(String address, LoginForm form, ServerHttpRequest request) {
        Allowances.demand(ofAddress, address);
        if (!form.isAttempt()) {
            return;
        }
        Set<String> accounts = named.concernedBy(request, form.account());
        accounts.forEach(account -> Allowances.demand(ofAccount, key(address, account)));
        accounts.forEach(account -> steps.asMap().merge(key(address, account), 1, Integer::sum));
        named.remember(request, accounts);
    }

    /** Never more than the attempts at this account have taken. */
    void forgive(String address, String account) {
        Integer taken = steps.asMap().remove(key(address, account));
        if (taken != null) {
            int given = Math.min(taken, STEPS);
            ofAddress.giveBack(address, given);
            ofAccount.giveBack(key(address, account), given);
        }
    }

    private static String key(String address, String account) {
        return address + " " + account;
    }
}
