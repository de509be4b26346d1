package pl.myhezo.contractservice.contract.http;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Contracts in the order of their numbers. */
@Schema(name = "ContractList")
record ContractList(
        List<ContractItem> items,

        @Nullable @Schema(description = "The cursor of the next page; null where there is none")
        String next,

        @Nullable @Schema(description = "How many there are; null where this is one page of several")
        Integer total) {}
