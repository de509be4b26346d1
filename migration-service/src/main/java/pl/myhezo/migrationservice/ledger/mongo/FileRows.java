package pl.myhezo.migrationservice.ledger.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateManyModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.ledger.Outcome;
import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.migrationservice.ledger.RecordKind;
import pl.myhezo.migrationservice.ledger.Settlement;
import pl.myhezo.platform.transaction.Transactions;

/** The rows of the files of tickets. A file that can come over comes over with its ticket. */
final class FileRows {

    private final MongoCollection<Document> rows;
    private final Tallies tallies;
    private final Transactions transactions;

    FileRows(MongoCollection<Document> rows, Tallies tallies, Transactions transactions) {
        this.rows = rows;
        this.tallies = tallies;
        this.transactions = transactions;
    }

    /**
     * Gives the files that wait for tickets the outcome of theirs.
     *
     * @param outcome of all these tickets
     */
    void settle(String migrationId, Outcome outcome, Map<Long, Settlement> byLineOfTicket) {
        List<UpdateManyModel<Document>> changes = new ArrayList<>();
        byLineOfTicket.forEach((line, settlement) -> changes.add(new UpdateManyModel<>(
                and(Rows.partsOf(migrationId, RecordKind.FILE, line), eq(Rows.OUTCOME, Outcome.PENDING.name())),
                combine(set(Rows.OUTCOME, outcome.name()), set(Rows.REASON, reason(settlement))))));
        long settled = rows.bulkWrite(transactions.session(), changes).getModifiedCount();
        tallies.answered(migrationId, RecordKind.FILE, outcome, settled);
    }

    private static @Nullable String reason(Settlement ofTicket) {
        return switch (ofTicket) {
            case Settlement.Moved moved -> null;
            case Settlement.Unchanged unchanged -> Reason.UNCHANGED.name();
            case Settlement.Refused refused -> Reason.TICKET_REJECTED.name();
        };
    }
}
