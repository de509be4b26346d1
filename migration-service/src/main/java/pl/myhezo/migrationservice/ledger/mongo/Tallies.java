package pl.myhezo.migrationservice.ledger.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import pl.myhezo.migrationservice.ledger.Outcome;
import pl.myhezo.migrationservice.ledger.RecordKind;
import pl.myhezo.migrationservice.ledger.ReportRow;
import pl.myhezo.migrationservice.ledger.Tally;
import pl.myhezo.platform.transaction.Transactions;

/**
 * Counts beside the rows, written in their transactions. Who reads an export and who hears answers each counts in a
 * document of his own: they work at the same time and would otherwise stand in each other's way with every batch.
 */
final class Tallies {

    private final MongoCollection<Document> read;
    private final MongoCollection<Document> answered;
    private final Transactions transactions;

    Tallies(MongoDatabase database, Transactions transactions) {
        this.read = database.getCollection("talliesOfReading");
        this.answered = database.getCollection("talliesOfAnswers");
        this.transactions = transactions;
    }

    void read(String migrationId, List<ReportRow> rows) {
        Map<String, Long> counts = new TreeMap<>();
        rows.forEach(row -> counts.merge(field(row.kind(), row.outcome()), 1L, Long::sum));
        add(
                read,
                migrationId,
                counts.entrySet().stream()
                        .map(count -> inc(count.getKey(), count.getValue()))
                        .toList());
    }

    void answered(String migrationId, RecordKind kind, Outcome outcome, long count) {
        if (count > 0) {
            add(
                    answered,
                    migrationId,
                    List.of(inc(field(kind, outcome), count), inc(field(kind, Outcome.PENDING), -count)));
        }
    }

    Tally of(String migrationId) {
        Map<RecordKind, Map<Outcome, Long>> counts = new EnumMap<>(RecordKind.class);
        for (MongoCollection<Document> half : List.of(read, answered)) {
            Document tally = transactions.find(half, eq("_id", migrationId)).first();
            if (tally != null) {
                addTo(counts, tally);
            }
        }
        return new Tally(counts);
    }

    private void add(MongoCollection<Document> half, String migrationId, List<Bson> counts) {
        if (!counts.isEmpty()) {
            half.updateOne(
                    transactions.session(), eq("_id", migrationId), combine(counts), new UpdateOptions().upsert(true));
        }
    }

    private static String field(RecordKind kind, Outcome outcome) {
        return kind.name() + "." + outcome.name();
    }

    private static void addTo(Map<RecordKind, Map<Outcome, Long>> counts, Document tally) {
        for (RecordKind kind : RecordKind.values()) {
            Document ofKind = tally.get(kind.name(), Document.class);
            if (ofKind == null) {
                continue;
            }
            ofKind.forEach((outcome, count) -> counts.computeIfAbsent(kind, k -> new EnumMap<>(Outcome.class))
                    .merge(Outcome.valueOf(outcome), (Long) count, Long::sum));
        }
    }
}
