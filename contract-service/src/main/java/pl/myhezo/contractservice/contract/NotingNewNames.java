package pl.myhezo.contractservice.contract;

import pl.myhezo.contractservice.company.NewNames;
import pl.myhezo.contractservice.company.Supplier;
import pl.myhezo.contractservice.contract.Renamings.Party;
import pl.myhezo.platform.value.Nip;

/** Notes new names in the transaction that tells of them, for {@link CarryingNewNames}. */
final class NotingNewNames implements NewNames {

    private final Renamings renamings;

    NotingNewNames(Renamings renamings) {
        this.renamings = renamings;
    }

    @Override
    public void companyIsNowCalled(Nip nip, String name) {
        renamings.begin(Party.HOLDER, nip.digits());
    }

    @Override
    public void supplierIsNowCalled(Supplier supplier) {
        renamings.begin(Party.SUPPLIER, supplier.id());
    }
}
