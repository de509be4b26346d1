package pl.myhezo.contractservice.company;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.myhezo.contractservice.company.Suppliers.Entry;
import pl.myhezo.platform.value.Nip;

/** Notes how a supplier is called and, where it is known, under which tax id. */
public final class NamingSupplier {

    private final Suppliers suppliers;
    private final NewNames newNames;

    NamingSupplier(Suppliers suppliers, NewNames newNames) {
        this.suppliers = suppliers;
        this.newNames = newNames;
    }

    /** Notes the name; another one than before appears wherever the supplier is named. A known tax id stays known. */
    public void named(Supplier supplier, @Nullable Nip nip) {
        Optional<Entry> known = suppliers.find(supplier.id());
        Entry said =
                new Entry(supplier, nip != null ? nip : known.map(Entry::nip).orElse(null));
        if (known.equals(Optional.of(said))) {
            return;
        }
        suppliers.save(said);
        if (known.isPresent() && !known.get().supplier().equals(supplier)) {
            newNames.supplierIsNowCalled(supplier);
        }
    }
}
