package pl.myhezo.gateway.limit;

import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * Counts the mails that let an account set its password anew. Once a form has named the account, Keycloak sends one more
 * whenever the page of that login is asked for again, by whatever method; only a step that Keycloak has asked for brings
 * none.
 */
final class PasswordMails {

    private static final String ASKED_FOR = "session_code";

    private final Allowances toAccount;
    private final Allowances ofAddress;
    private final NamedAccounts named = new NamedAccounts();

    PasswordMails(Allowances toAccount, Allowances ofAddress) {
        this.toAccount = toAccount;
        this.ofAddress = ofAddress;
    }

    /** Says whether a mail may follow, if there is such an account. */
    boolean count(String address, LoginForm form, ServerHttpRequest request) {
        if (form.account().isEmpty() && isAnswer(request)) {
            return false;
        }
        Set<String> accounts = named.concernedBy(request, form.account());
        accounts.forEach(account -> countMail(address, account));
        named.remember(request, accounts);
        return !accounts.isEmpty();
    }

    /** Of the code for instance, which is asked for after the mail. */
    private static boolean isAnswer(ServerHttpRequest request) {
        return request.getMethod() == HttpMethod.POST
                && request.getQueryParams().containsKey(ASKED_FOR);
    }

    /** What an address is refused takes nothing from the account. */
    private void countMail(String address, String account) {
        Allowances.demand(ofAddress, address + " " + account);
        Allowances.demand(toAccount, account);
    }
}
