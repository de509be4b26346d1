package pl.myhezo.identityservice.invitation;

import pl.myhezo.identityservice.account.Account;
import pl.myhezo.identityservice.account.JoiningCompany;

/** Lets an account have what its invitation promises; the caller keeps it. */
final class Granting {

    private final JoiningCompany joining;

    Granting(JoiningCompany joining) {
        this.joining = joining;
    }

    Account grant(Account account, Grant grant) {
        return switch (grant) {
            case Grant.Membership company ->
                joining.join(account, company.nip(), company.companyName(), company.role());
            case Grant.Supply supply -> account.supplying(supply.supplierId());
        };
    }
}
