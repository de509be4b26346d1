package pl.myhezo.identityservice.supplier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pl.myhezo.identityservice.account.AccountStatus;
import pl.myhezo.identityservice.account.Accounts;
import pl.myhezo.identityservice.invitation.Invitations;
import pl.myhezo.identityservice.person.EmailAddress;

/** Shows a supervisor who of a supplier may log in. */
public final class ShowingSupplierUsers {

    private final Accounts accounts;
    private final Invitations invitations;

    ShowingSupplierUsers(Accounts accounts, Invitations invitations) {
        this.accounts = accounts;
        this.invitations = invitations;
    }

    /** By address; those who were just invited come last. */
    public List<SupplierUser> show(String supplierId) {
        Map<EmailAddress, SupplierUser> all = new LinkedHashMap<>();
        Stream.concat(
                        accounts.peopleOf(supplierId).stream()
                                .map(account -> new SupplierUser(
                                        account.subject(), account.person(), account.status() == AccountStatus.ACTIVE)),
                        invitations.withoutAccount(supplierId).stream()
                                .map(invitation -> new SupplierUser(invitation.id(), invitation.person(), false)))
                .forEach(user -> all.putIfAbsent(user.person().email(), user));
        return List.copyOf(all.values());
    }
}
