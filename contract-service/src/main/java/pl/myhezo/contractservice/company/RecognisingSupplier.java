package pl.myhezo.contractservice.company;

import java.util.Optional;
import pl.myhezo.contractservice.company.Suppliers.Entry;
import pl.myhezo.platform.value.InvalidValue;
import pl.myhezo.platform.value.Nip;

/**
 * Finds out which supplier another system means. Whatever id it has there, its tax id tells that it is the same; one
 * that is new to us keeps its id where nobody else has it.
 */
public final class RecognisingSupplier {

    private final Suppliers suppliers;

    RecognisingSupplier(Suppliers suppliers) {
        this.suppliers = suppliers;
    }

    public Supplier recognise(String foreignId, Nip nip, String name) {
        String id = suppliers.ofNip(nip).map(known -> known.supplier().id()).orElseGet(() -> idFor(foreignId, nip));
        return new Supplier(id, name);
    }

    private String idFor(String foreignId, Nip nip) {
        String ownId = "nip-" + nip.digits();
        try {
            Optional<Entry> sameId = suppliers.find(Supplier.checkedId(foreignId));
            boolean anotherCompany = sameId.map(Entry::nip).isPresent();
            return anotherCompany ? ownId : foreignId;
        } catch (InvalidValue e) {
            return ownId;
        }
    }
}
