package pl.myhezo.migrationservice.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A contract as the old system knows it; nothing but its id and status is known to be there or right. */
public record LegacyContract(
        String id,
        @Nullable String number,
        Status status,
        @Nullable String customerId,
        @Nullable String supplierId,
        @Nullable String validFrom,
        @Nullable String validTo,
        @Nullable String serviceLevel,
        @Nullable List<@Nullable Serial> serialNumbers)
        implements LegacyRecord {

    public enum Status {
        ACTIVE,
        EXPIRED,
        CANCELLED
    }

    public record Serial(@Nullable String number, @Nullable String product) {}
}
