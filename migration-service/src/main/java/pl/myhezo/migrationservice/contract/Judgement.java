package pl.myhezo.migrationservice.contract;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.export.LegacyContract;
import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.migrationservice.ledger.Refusal;

/** What is done with a contract of an export. */
sealed interface Judgement {

    /** It is moved. */
    record Move(ExportedContract contract, String fingerprint) implements Judgement {}

    /** It was moved before, just as it is. */
    record Unchanged(ExportedContract contract) implements Judgement {}

    /** It stays behind, as it should. */
    record LeaveBehind(Reason reason) implements Judgement {}

    /** It breaks a rule. */
    record Reject(Refusal refusal) implements Judgement {}

    /** The companies that a contract names, right or wrong. */
    static List<String> companiesOf(LegacyContract contract) {
        return Stream.<@Nullable String>of(contract.customerId(), contract.supplierId())
                .filter(Objects::nonNull)
                .toList();
    }
}
