package pl.myhezo.platform.audit;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.myhezo.platform.audit.AuditVerification.Finding;
import pl.myhezo.platform.audit.AuditVerification.Kind;
import pl.myhezo.platform.lease.Lease;
import pl.myhezo.platform.test.MongoDatabases;
import pl.myhezo.platform.test.MovableClock;
import pl.myhezo.platform.transaction.Transactions;

@Tag("T-40")
class SealedAuditIT {

    private static final Duration KEPT = Duration.ofDays(365);
    private static final String KEY = "a key of more than thirty-two characters";

    private final MongoDatabases mongo = MongoDatabases.empty();
    private final MovableClock clock = MovableClock.at(Instant.parse("2026-03-02T10:00:30Z"));
    private final Transactions transactions = mongo.transactions();
    private final Seals seals = new Seals(List.of(KEY));
    private final MongoAuditTrail trail = new MongoAuditTrail(mongo.database(), transactions, clock);
    private final Lease lease = mongo.lease("audit");
    private final MongoCollection<Document> rows = mongo.database().getCollection("audit");
    private final MongoCollection<Document> places = mongo.database().getCollection("auditSeals");

    @AfterEach
    void drop() {
        mongo.close();
    }

    @Test
    void whatNobodyTouchedIsIntact() {
        record(5);
        seal();
        record(3);

        AuditVerification before = verify();
        seal();

        assertThat(before.intact()).isTrue();
        assertThat(before.sealed()).isEqualTo(5);
        assertThat(before.waiting()).isEqualTo(3);
        assertThat(verify().sealed()).isEqualTo(8);
        assertThat(verify().intact()).isTrue();
    }

    @Test
    void anEditedRecordIsFound() {
        record(5);
        seal();

        change(3, set("actor", "somebody else"));

        assertThat(verify().findings()).containsExactly(new Finding(Kind.CHANGED, 3, 3));
        change(3, set("actor", "jan"));
        assertThat(verify().intact()).as("put back as it was").isTrue();
        change(3, set("extra", 1));
        assertThat(verify().findings()).containsExactly(new Finding(Kind.CHANGED, 3, 3));
    }

    @Test
    void aRemovedRecordIsFound() {
        record(5);
        seal();

        rows.deleteOne(eq("number", 3L));

        assertThat(verify().findings()).containsExactly(new Finding(Kind.MISSING, 3, 3));
    }

    @Test
    void theFirstAndTheLastAreMissedToo() {
        record(5);
        seal();

        rows.deleteOne(eq("number", 1L));
        rows.deleteOne(eq("number", 5L));

        assertThat(verify().findings())
                .containsExactly(new Finding(Kind.MISSING, 1, 1), new Finding(Kind.MISSING, 5, 5));
    }

    @Test
    void numberingTheRestAnewDoesNotHideARemoval() {
        record(5);
        seal();

        rows.deleteOne(eq("number", 3L));
        change(4, inc("number", -1L));
        change(5, inc("number", -1L));

        assertThat(verify().intact()).isFalse();
    }

    @Test
    void aRecordThatWasUnsealedToBeSealedAnewIsMissing() {
        record(5);
        seal();

        change(3, combine(unset("number"), unset("seal"), set("actor", "somebody else")));
        seal();

        assertThat(verify().findings()).containsExactly(new Finding(Kind.MISSING, 3, 3));
    }

    @Test
    void withoutTheKeyNobodyMovesTheEndOrTheBeginning() {
        record(5);
        seal();
        Document end = place("end");
        Document fourth = Objects.requireNonNull(rows.find(eq("number", 4L)).first());

        rows.deleteOne(eq("number", 5L));
        places.updateOne(eq("_id", "end"), combine(set("number", 4L), set("seal", fourth.getString("seal"))));
        assertThat(verify().findings()).containsExactly(new Finding(Kind.FORGED_END, 4, 4));
        record(1);
        assertThatThrownBy(this::seal).isInstanceOf(IllegalStateException.class);

        places.replaceOne(eq("_id", "end"), end);
        rows.deleteOne(eq("number", 1L));
        places.insertOne(new Document("_id", "deleted")
                .append("number", 1L)
                .append("seal", end.getString("seal"))
                .append("proof", end.getString("proof")));
        assertThat(verify().findings()).contains(new Finding(Kind.FORGED_BEGINNING, 1, 1));
    }

    @Test
    void anOldEndPutBackIsShownByASealThatWasNotedElsewhere() {
        record(3);
        seal();
        Document old = place("end");
        record(2);
        seal();
        AuditVerification noted = verify();

        rows.deleteMany(new Document("number", new Document("$gt", 3L)));
        places.replaceOne(eq("_id", "end"), old);

        assertThat(verify().intact()).as("from the inside").isTrue();
        assertThat(verifying().verify(noted.sealed(), noted.seal()).findings())
                .containsExactly(new Finding(Kind.MISSING, 5, 5));
        record(2);
        seal();
        assertThat(verifying().verify(noted.sealed(), noted.seal()).findings())
                .containsExactly(new Finding(Kind.CHANGED, 5, 5));
    }

    @Test
    void whatWasSealedWithAnOlderKeyHoldsAsLongAsTheKeyIsKnown() {
        record(2);
        seal();
        Seals newer = new Seals(List.of("another key of more than thirty-two characters", KEY));
        record(2);
        sealing(newer).perform(lease);

        assertThat(new VerifyingAudit(mongo.database(), transactions, newer)
                        .verify(0, null)
                        .intact())
                .isTrue();
        assertThat(verify().findings())
                .as("without the newer key")
                .contains(new Finding(Kind.CHANGED, 3, 3), new Finding(Kind.CHANGED, 4, 4));
    }

    @Test
    void whatIsOlderThanRecordsAreKeptGoesAndLeavesAChainThatHolds() {
        record(3);
        seal();
        clock.pass(Duration.ofDays(200));
        record(2);
        seal();

        clock.pass(Duration.ofDays(170));
        assertThat(transactions.call(forgetting()::forgetBatch)).isEqualTo(3);

        assertThat(rows.countDocuments()).isEqualTo(2);
        AuditVerification left = verify();
        assertThat(left.intact()).isTrue();
        assertThat(left.first()).isEqualTo(4);
        rows.deleteOne(eq("number", 4L));
        assertThat(verify().findings()).containsExactly(new Finding(Kind.MISSING, 4, 4));
    }

    @Test
    void ofTwoThatSealAtOnceNoneSpoilsTheChain() throws Exception {
        record(40);
        try (ExecutorService replicas = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> sealed = new ArrayList<>();
            for (int replica = 0; replica < 4; replica++) {
                sealed.add(replicas.submit(() -> transactions.call(sealing(seals)::sealBatch)));
            }
            IntStream.range(0, 20).forEach(i -> record(1));
            for (Future<?> one : sealed) {
                one.get();
            }
        }
        seal();

        assertThat(verify().intact()).isTrue();
        assertThat(verify().sealed()).isEqualTo(60);
    }

    @Test
    void aMinuteThatIsCountedIsSealedWhenItIsOver() {
        AuditRecord refused = AuditRecord.denied(null, null, "registration-throttled", "x", "many");
        trail.count(refused, "192.0.2.1");
        trail.count(refused, "192.0.2.1");
        seal();
        assertThat(verify().waiting()).isEqualTo(1);

        clock.pass(Duration.ofMinutes(4));
        seal();
        clock.pass(Duration.ofMinutes(-4));
        trail.count(refused, "192.0.2.1");

        assertThat(verify().intact()).isTrue();
        assertThat(verify().sealed()).isEqualTo(1);
        assertThat(rows.find().map(row -> row.getLong("count")).into(new ArrayList<>()))
                .containsExactlyInAnyOrder(2L, 1L);
    }

    @Test
    void aRecordIsReadAsItWasWritten() {
        AuditRecord done =
                AuditRecord.done("jan", "1234563218", "ticket-closed", "t-1").toVersion(7);
        AuditRecord denied = AuditRecord.denied("ewa", null, "ticket-read", "t-1", "consent-missing");
        trail.record(done);
        clock.pass(Duration.ofSeconds(1));
        trail.record(denied);

        assertThat(trail.concerning(List.of("t-1")))
                .extracting(AuditEntry::record)
                .containsExactly(done, denied);
        assertThat(trail.concerning(List.of("ewa"))).hasSize(1);
    }

    @Test
    void whatIsRolledBackLeavesNoRecord() {
        assertThatThrownBy(() -> transactions.run(() -> {
                    record(1);
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(rows.countDocuments()).isZero();
    }

    private Document place(String name) {
        return Objects.requireNonNull(places.find(eq("_id", name)).first());
    }

    private void record(int times) {
        for (int i = 0; i < times; i++) {
            trail.record(AuditRecord.done("jan", "1234563218", "ticket-opened", "t-" + i));
        }
    }

    private void change(long number, Bson update) {
        assertThat(rows.updateOne(eq("number", number), update).getModifiedCount())
                .isEqualTo(1);
    }

    private void seal() {
        sealing(seals).perform(lease);
    }

    private SealingAudit sealing(Seals with) {
        return new SealingAudit(mongo.database(), transactions, with, clock);
    }

    private ForgettingAudit forgetting() {
        return new ForgettingAudit(mongo.database(), transactions, seals, KEPT, clock);
    }

    private VerifyingAudit verifying() {
        return new VerifyingAudit(mongo.database(), transactions, seals);
    }

    private AuditVerification verify() {
        return verifying().verify(0, null);
    }
}
