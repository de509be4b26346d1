package pl.myhezo.ticketservice.entitlement.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import pl.myhezo.platform.readmodel.ReadModel;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.SerialNumber;
import pl.myhezo.ticketservice.entitlement.Entitlement;
import pl.myhezo.ticketservice.entitlement.Entitlements;

/**
 * A small document for each contract, which every new ticket reads, and one with its devices, of which only the index
 * is read. Both change in one transaction.
 */
final class MongoEntitlements implements Entitlements {

    private static final String COLLECTION = "entitlements";
    private static final String COVERED = "coveredDevices";
    private static final String SERIAL_NUMBERS = "serialNumbers";
    static final Bson BY_DEVICE = Indexes.ascending(ReadModel.ID, SERIAL_NUMBERS);

    private final MongoCollection<Document> covered;
    private final Transactions transactions;
    private final ReadModel known;

    MongoEntitlements(MongoDatabase database, Transactions transactions, Clock clock) {
        this.covered = database.getCollection(COVERED);
        this.transactions = transactions;
        this.known = new ReadModel(database.getCollection(COLLECTION), transactions, clock);
        covered.createIndex(BY_DEVICE);
    }

    @Override
    public Optional<Entitlement> find(ContractNumber number) {
        return known.find(number.value()).map(EntitlementRow::entitlement);
    }

    /** Left alone, the database may go by the contract's number, and read megabytes to look for one device. */
    @Override
    public boolean covers(ContractNumber number, SerialNumber serialNumber) {
        return transactions
                        .find(covered, and(eq(ReadModel.ID, number.value()), eq(SERIAL_NUMBERS, serialNumber.value())))
                        .projection(include(ReadModel.ID))
                        .hint(BY_DEVICE)
                        .first()
                != null;
    }

    @Override
    public void remember(Entitlement entitlement, Set<SerialNumber> devices, long version) {
        String number = entitlement.number().value();
        Document row = new Document(
                SERIAL_NUMBERS,
                devices.stream().map(SerialNumber::value).sorted().toList());
        transactions.run(() -> {
            if (known.remember(number, version, EntitlementRow.of(entitlement))) {
                covered.replaceOne(
                        transactions.session(), eq(ReadModel.ID, number), row, new ReplaceOptions().upsert(true));
            }
        });
    }

    @Override
    public void forget(ContractNumber number, long version) {
        transactions.run(() -> {
            if (known.forget(number.value(), version)) {
                covered.deleteOne(transactions.session(), eq(ReadModel.ID, number.value()));
            }
        });
    }
}
