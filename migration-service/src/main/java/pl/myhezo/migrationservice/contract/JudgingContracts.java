package pl.myhezo.migrationservice.contract;

import java.util.Optional;
import java.util.function.Function;
import pl.myhezo.migrationservice.export.LegacyContract;
import pl.myhezo.migrationservice.export.LegacyContract.Status;
import pl.myhezo.migrationservice.ledger.LedgerEntry;
import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.migrationservice.ledger.Refusal;
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
        Optional<LedgerEntry> before = Optional.ofNullable(known.sentBefore().get(contract.id()));
        try {
            Optional<Reason> leftBehind = ContractRules.leftBehind(contract, known.today());
            return leftBehind.isPresent() && !mayBeHere(before)
                    ? new Judgement.LeaveBehind(leftBehind.get())
                    : compare(ContractRules.check(contract, known.companies()), before, leftBehind);
        } catch (RefusedRecord e) {
            return new Judgement.Reject(
                    contract.status() == Status.CANCELLED && mayBeHere(before)
                            ? cancellationNotMoved(e.refusal())
                            : e.refusal());
        }
    }

    private static boolean mayBeHere(Optional<LedgerEntry> before) {
        return before.map(LedgerEntry::mayBeHere).orElse(false);
    }

    /** Somebody has to end it by hand, so its row must not be one among many that are merely broken. */
    private static Refusal cancellationNotMoved(Refusal refusal) {
        return new Refusal(Reason.CANCELLATION_NOT_MOVED, refusal.reason() + ": " + refusal.detail());
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
