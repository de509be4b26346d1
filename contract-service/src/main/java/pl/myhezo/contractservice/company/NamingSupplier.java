package pl.myhezo.contractservice.company;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.value.Nip;

/** Notes how a supplier is called and, where it is known, under which tax id. */
public final class NamingSupplier {

    private final Suppliers suppliers;
    private final NewNames newNames;

    NamingSupplier(Suppliers suppliers, NewNames newNames) {
        this.suppliers = suppliers;
        this.newNames = newNames;
    }

    /** Notes the name; another one than before appears wherever the supplier is named. */
    public void named(Supplier supplier, @Nullable Nip nip) {
        Optional<Supplier> known = suppliers.find(supplier.id());
        boolean sameNip = nip == null || suppliers.ofNip(nip).equals(known);
        if (known.equals(Optional.of(supplier)) && sameNip) {
            return;
        }
        suppliers.save(supplier, nip);
        if (known.isPresent() && !known.get().equals(supplier)) {
            newNames.supplierIsNowCalled(supplier);
        }
    }
}
