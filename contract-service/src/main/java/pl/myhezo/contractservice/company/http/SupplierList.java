package pl.myhezo.contractservice.company.http;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All suppliers by name. */
@Schema(name = "SupplierList")
record SupplierList(
        List<Item> items,

        @Nullable @Schema(description = "Always null: this list has one page")
        String next) {

    @Schema(name = "Supplier")
    record Item(
            @Schema(example = "c-2") String id,
            @Schema(example = "Dostawca S.A.") String name) {}
}
