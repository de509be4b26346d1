package pl.myhezo.migrationservice.contract;

import java.util.Optional;
import java.util.function.Function;
import pl.myhezo.migrationservice.export.LegacyContract;
import pl.myhezo.migrationservice.ledger.LedgerEntry;
import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.migrationservice.ledger.RefusedRecord;

/**
 * Decides what is done with each contract of a batch.
 *
 * <p>A contract that stays behind is not looked at further, unless it was moved by an earlier export: then whatever
 * changed since is carried over too, a cancellation above all, as the contract would go on authorising registrations.
 */
final class JudgingContracts {

    private final BatchKnowledge known;
    private final Function<ExportedContract, String> fingerprint;

    JudgingContracts(BatchKnowledge known, Function<ExportedContract, String> fingerprint) {
        this.known = known;
        this.fingerprint = fingerprint;
    }

    Judgement judge(LegacyContract contract) {
        try {
            Optional<LedgerEntry> before =
                    Optional.ofNullable(known.sentBefore().get(contract.id()));
            Optional<Reason> leftBehind = ContractRules.leftBehind(contract, known.today());
            return leftBehind.isPresent() && !before.map(LedgerEntry::isHere).orElse(false)
                    ? new Judgement.LeaveBehind(leftBehind.get())
                    : compare(ContractRules.check(contract, known.companies()), before, leftBehind);
        } catch (RefusedRecord e) {
            return new Judgement.Reject(e.refusal());
        }
    }

    private Judgement compare(ExportedContract contract, Optional<LedgerEntry> before, Optional<Reason> leftBehind) {
        String number = contract.number().value();
        if (!known.takenNumbers().add(number)) {
            throw new RefusedRecord(Reason.DUPLICATE_NUMBER, "number '%s'".formatted(number));
        }
        String content = fingerprint.apply(contract);
        if (before.map(entry -> entry.holds(content)).orElse(false)) {
            return leftBehind.<Judgement>map(Judgement.LeaveBehind::new).orElse(new Judgement.Unchanged(contract));
        }
        return new Judgement.Move(contract, content);
    }
}
