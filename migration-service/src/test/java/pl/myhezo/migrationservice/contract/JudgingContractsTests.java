package pl.myhezo.migrationservice.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.myhezo.migrationservice.company.Companies;
import pl.myhezo.migrationservice.company.Company;
import pl.myhezo.migrationservice.export.LegacyContract;
import pl.myhezo.migrationservice.export.LegacyContract.Status;
import pl.myhezo.migrationservice.ledger.LedgerEntry;
import pl.myhezo.migrationservice.ledger.Outcome;
import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.migrationservice.ledger.RecordKind;
import pl.myhezo.migrationservice.ledger.Refusal;
import pl.myhezo.platform.value.Nip;

class JudgingContractsTests {

    private static final String NOW = "ACTIVE 2030-04-30";

    @Test
    void aContractThatWasNeverSentIsMoved() {
        assertThat(judge(Map.of(), contract("k-1", Status.ACTIVE))).isInstanceOf(Judgement.Move.class);
    }

    @Test
    void theSameAgainMovesNothing() {
        assertThat(judge(sent(NOW, Outcome.MOVED), contract("k-1", Status.ACTIVE)))
                .isInstanceOf(Judgement.Unchanged.class);
    }

    @Test
    void whatChangedIsMovedAgain() {
        assertThat(judge(sent("ACTIVE 2029-04-30", Outcome.MOVED), contract("k-1", Status.ACTIVE)))
                .isInstanceOf(Judgement.Move.class);
    }

    @Test
    void whatWasRejectedTheLastTimeIsTriedAgain() {
        assertThat(judge(sent(NOW, Outcome.REJECTED), contract("k-1", Status.ACTIVE)))
                .isInstanceOf(Judgement.Move.class);
    }

    @Test
    void aContractCancelledAfterItWasMovedCarriesItsCancellationOver() {
        assertThat(judge(sent(NOW, Outcome.MOVED), contract("k-1", Status.CANCELLED)))
                .isInstanceOf(Judgement.Move.class);
        assertThat(judge(sent("CANCELLED 2030-04-30", Outcome.MOVED), contract("k-1", Status.CANCELLED)))
                .isEqualTo(new Judgement.LeaveBehind(Reason.CANCELLED));
        assertThat(judge(Map.of(), contract("k-1", Status.CANCELLED)))
                .isEqualTo(new Judgement.LeaveBehind(Reason.CANCELLED));
    }

    @Test
    void aContractThatWasSentAndNotAnsweredMayBeHereAndIsCancelledToo() {
        assertThat(judge(Map.of("k-1", unanswered()), contract("k-1", Status.CANCELLED)))
                .isInstanceOf(Judgement.Move.class);
    }

    @Test
    void aCancellationThatCannotBeCarriedOverStandsOutInTheReport() {
        LegacyContract broken = new LegacyContract(
                "k-1",
                "hezo/2023/00017",
                Status.CANCELLED,
                "c-17",
                "c-404",
                "2024-05-01",
                "2030-04-30",
                "8x5",
                List.of());

        assertThat(judge(sent(NOW, Outcome.MOVED), broken))
                .isEqualTo(new Judgement.Reject(
                        new Refusal(Reason.CANCELLATION_NOT_MOVED, "UNKNOWN_SUPPLIER: supplierId 'c-404'")));
        assertThat(judge(Map.of(), broken)).isEqualTo(new Judgement.LeaveBehind(Reason.CANCELLED));
    }

    @Test
    void aNumberThatAnotherContractOfTheExportHasIsRejected() {
        JudgingContracts judging = judging(Map.of());

        judging.judge(contract("k-1", Status.ACTIVE));

        assertThat(judging.judge(contract("k-2", Status.ACTIVE)))
                .isInstanceOfSatisfying(
                        Judgement.Reject.class,
                        reject -> assertThat(reject.refusal().reason()).isEqualTo(Reason.DUPLICATE_NUMBER));
    }

    private static Judgement judge(Map<String, LedgerEntry> before, LegacyContract contract) {
        return judging(before).judge(contract);
    }

    private static JudgingContracts judging(Map<String, LedgerEntry> before) {
        Companies.Entry company =
                new Companies.Entry.Known(new Company("c-17", new Nip("1234563218"), "Alfa", null, List.of()));
        BatchKnowledge known =
                new BatchKnowledge(LocalDate.of(2026, 1, 1), Map.of("c-17", company), before, new HashSet<>());
        return new JudgingContracts(known, contract -> contract.status() + " " + contract.validTo());
    }

    private static Map<String, LedgerEntry> sent(String fingerprint, Outcome outcome) {
        return Map.of(
                "k-1",
                new LedgerEntry(
                        "old-portal", RecordKind.CONTRACT, "k-1", fingerprint, 1, outcome, "HEZO/2023/00017", "m-1"));
    }

    private static LedgerEntry unanswered() {
        return LedgerEntry.first("old-portal", RecordKind.CONTRACT, "k-1", NOW, "m-1");
    }

    private static LegacyContract contract(String id, Status status) {
        return new LegacyContract(
                id, "hezo/2023/00017", status, "c-17", "c-17", "2024-05-01", "2030-04-30", "8x5 NBD", List.of());
    }
}
