package pl.myhezo.migrationservice.export.myhezo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.export.LegacyContract;
import pl.myhezo.migrationservice.export.LegacyContract.Serial;
import pl.myhezo.migrationservice.export.LegacyContract.Status;
import pl.myhezo.migrationservice.export.bundle.Fields;
import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.migrationservice.ledger.RefusedRecord;

/** A line of {@code contracts.ndjson}. */
record ContractLine(
        @Nullable String id,
        @Nullable String number,
        @Nullable String status,
        @Nullable String customerId,
        @Nullable String supplierId,
        @Nullable String validFrom,
        @Nullable String validTo,
        @Nullable String serviceLevel,
        @Nullable List<@Nullable Serial> serialNumbers) {

    LegacyContract toRecord() {
        return new LegacyContract(
                Fields.id(id),
                number,
                statusOf(Fields.required("status", status)),
                customerId,
                supplierId,
                validFrom,
                validTo,
                serviceLevel,
                serialNumbers);
    }

    private static Status statusOf(String text) {
        return switch (text) {
            case "active" -> Status.ACTIVE;
            case "expired" -> Status.EXPIRED;
            case "cancelled" -> Status.CANCELLED;
            default -> throw new RefusedRecord(Reason.UNKNOWN_STATUS, "status '" + text + "'");
        };
    }
}
