package pl.myhezo.contractservice.company.http;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.myhezo.contractservice.company.Suppliers;
import pl.myhezo.platform.value.Nip;

/** A supplier as programs and staff see it. */
@Schema(name = "Supplier")
record SupplierItem(
        @Schema(example = "c-2") String id,
        @Schema(example = "Dostawca S.A.") String name,
        @Nullable @Schema(example = "1234563218") String nip) {

    static SupplierItem of(Suppliers.Entry entry) {
        Nip nip = entry.nip();
        return new SupplierItem(entry.supplier().id(), entry.supplier().name(), nip == null ? null : nip.digits());
    }
}
