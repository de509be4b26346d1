package pl.myhezo.platform.audit;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.audit.AuditVerification.Finding;
import pl.myhezo.platform.audit.AuditVerification.Kind;
import pl.myhezo.platform.transaction.Transactions;

/** Looks at every record there is and tells which are not as they were sealed, and which are gone. */
final class VerifyingAudit {

    private static final int PAGE = 500;
    private static final int FINDINGS = 100;

    private final MongoDatabase database;
    private final MongoCollection<BsonDocument> rows;
    private final Transactions transactions;
    private final Seals seals;

    VerifyingAudit(MongoDatabase database, Transactions transactions, Seals seals) {
        this.database = database;
        this.rows = AuditRows.stored(database);
        this.transactions = transactions;
        this.seals = seals;
    }

    /**
     * @param number of a record whose seal was noted elsewhere, 0 for none
     * @param seal that it had then
     */
    AuditVerification verify(long number, @Nullable String seal) {
        Look look = new Look(place(SealedUpTo.DELETED), place(SealedUpTo.END));
        look.known(number, seal);
        look.all();
        return look.told();
    }

    private SealedUpTo place(String name) {
        return SealedUpTo.read(database, transactions, seals, name);
    }

    /** One walk along the chain. The end was read before: what is sealed meanwhile is looked at too and not missed. */
    private final class Look {

        private final List<Finding> findings = new ArrayList<>();
        private final SealedUpTo end;
        private final long first;
        private long last;
        private String seal;

        Look(SealedUpTo deleted, SealedUpTo end) {
            this.end = end;
            this.first = deleted.number() + 1;
            this.last = deleted.number();
            this.seal = deleted.seal();
            if (!deleted.proven()) {
                find(Kind.FORGED_BEGINNING, deleted.number(), deleted.number());
            }
            if (!end.proven()) {
                find(Kind.FORGED_END, end.number(), end.number());
            }
        }

        void known(long number, @Nullable String noted) {
            if (noted == null || number < first) {
                return;
            }
            BsonDocument row = rows.find(eq(AuditRows.NUMBER, number)).first();
            if (row == null) {
                find(Kind.MISSING, number, number);
            } else if (!noted.equals(sealOf(row))) {
                find(Kind.CHANGED, number, number);
            }
        }

        void all() {
            List<BsonDocument> page;
            do {
                page = rows.find(gt(AuditRows.NUMBER, last))
                        .sort(Sorts.ascending(AuditRows.NUMBER))
                        .limit(PAGE)
                        .into(new ArrayList<>());
                page.forEach(this::one);
            } while (page.size() == PAGE);
            if (last < end.number()) {
                find(Kind.MISSING, last + 1, end.number());
            }
        }

        private void one(BsonDocument row) {
            long number = row.getNumber(AuditRows.NUMBER).longValue();
            String own = sealOf(row);
            if (number > last + 1) {
                // What was deleted because its time was over while we looked is not missing.
                if (place(SealedUpTo.DELETED).number() < number - 1) {
                    find(Kind.MISSING, last + 1, number - 1);
                }
            } else if (!seals.holds(own, number, seal, row)) {
                find(Kind.CHANGED, number, number);
            }
            if (number == end.number() && !own.equals(end.seal())) {
                find(Kind.CHANGED, number, number);
            }
            last = number;
            seal = own;
        }

        private void find(Kind kind, long from, long to) {
            Finding finding = new Finding(kind, from, to);
            if (findings.size() < FINDINGS && !findings.contains(finding)) {
                findings.add(finding);
            }
        }

        AuditVerification told() {
            long waiting = rows.countDocuments(eq(AuditRows.NUMBER, null));
            return new AuditVerification(findings.isEmpty(), first, last, seal, waiting, List.copyOf(findings));
        }
    }

    private static String sealOf(BsonDocument row) {
        BsonValue seal = row.get(AuditRows.SEAL);
        return seal instanceof BsonString text ? text.getValue() : Seals.NONE;
    }
}
