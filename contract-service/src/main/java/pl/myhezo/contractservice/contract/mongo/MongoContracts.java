package pl.myhezo.contractservice.contract.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;
import static org.bson.codecs.configuration.CodecRegistries.fromCodecs;
import static org.bson.codecs.configuration.CodecRegistries.fromRegistries;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.ANNOUNCED;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.CANCELLED;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.CONTACTS;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.CUSTOMER;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.CUSTOMER_NIP;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.ID;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.NUMBER;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.SERIAL_NUMBER;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.SERIAL_NUMBERS;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.SUPPLIER_ID;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.VALID_FROM;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.VALID_TO;
import static pl.myhezo.contractservice.contract.mongo.ContractFields.VERSION;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.cursor.TimeoutMode;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import pl.myhezo.contractservice.company.ChangedMeanwhile;
import pl.myhezo.contractservice.contract.Contract;
import pl.myhezo.contractservice.contract.ContractStatus;
import pl.myhezo.contractservice.contract.Contracts;
import pl.myhezo.contractservice.contract.EndingContract;
import pl.myhezo.contractservice.contract.Entitlement;
import pl.myhezo.contractservice.contract.Selection;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;
import pl.myhezo.platform.value.SerialNumber;

final class MongoContracts implements Contracts {

    private static final String COLLECTION = "contracts";

    /** A contract may be megabytes; so many are fetched at once at most. */
    private static final int FETCHED_AT_ONCE = 20;

    private static final Bson BY_HOLDER = Indexes.ascending(CUSTOMER_NIP, ID, CANCELLED, VALID_TO);
    private static final Bson BY_SUPPLIER = Indexes.ascending(SUPPLIER_ID, ID, CANCELLED, VALID_TO);
    private static final Bson ACTIVE_BY_NUMBER = Indexes.ascending(CANCELLED, ID, VALID_TO);

    private static final Bson ID_UP = Sorts.ascending(ID);

    private final MongoCollection<Contract> contracts;
    private final Transactions transactions;

    MongoContracts(MongoDatabase database, Transactions transactions) {
        this.contracts = database.getCollection(COLLECTION, Contract.class)
                .withCodecRegistry(fromRegistries(fromCodecs(new ContractCodec()), database.getCodecRegistry()));
        this.transactions = transactions;
        contracts.createIndex(BY_HOLDER);
        contracts.createIndex(ACTIVE_BY_NUMBER);
        contracts.createIndex(Indexes.ascending(SERIAL_NUMBER));
        contracts.createIndex(BY_SUPPLIER);
        contracts.createIndex(Indexes.ascending(ANNOUNCED, VALID_TO));
    }

    @Override
    public Optional<Contract> find(ContractNumber number) {
        return Optional.ofNullable(
                transactions.find(contracts, eq(ID, number.value())).first());
    }

    @Override
    public Optional<Contract> find(ContractNumber number, Set<Nip> companies) {
        List<String> nips = companies.stream().map(Nip::digits).toList();
        return Optional.ofNullable(transactions
                .find(contracts, and(in(CUSTOMER_NIP, nips), eq(ID, number.value())))
                // By number alone the server would fetch the foreign contract and only then refuse it.
                .hint(BY_HOLDER)
                .first());
    }

    @Override
    public Optional<Entitlement> entitlement(ContractNumber number, SerialNumber device) {
        return Optional.ofNullable(transactions
                        .find(contracts.withDocumentClass(RawBsonDocument.class), eq(ID, number.value()))
                        .projection(Projections.fields(
                                include(CUSTOMER, CANCELLED, VALID_FROM, VALID_TO, CONTACTS),
                                Projections.elemMatch(SERIAL_NUMBERS, eq(NUMBER, device.value()))))
                        .first())
                .map(part -> ContractReader.entitlement(part.asBsonReader()));
    }

    @Override
    public void read(Selection selection, Predicate<Contract> reader) {
        try (MongoCursor<Contract> found = transactions
                .find(contracts, SelectionFilter.of(selection))
                .sort(ID_UP)
                .hint(hint(selection))
                .batchSize(FETCHED_AT_ONCE)
                // The client's time-out bounds each fetch: how fast the reader is, is not up to the database.
                .timeoutMode(TimeoutMode.ITERATION)
                .iterator()) {
            while (found.hasNext() && reader.test(found.next())) {
                // The reader takes them.
            }
        }
    }

    /** Left to itself the server may walk over all that have ended, or over everybody's. */
    private static @Nullable Bson hint(Selection selection) {
        if (selection.companies() != null || selection.starts() != null) {
            return null;
        }
        if (selection.supplier() != null) {
            return BY_SUPPLIER;
        }
        return selection.standing() == null ? null : ACTIVE_BY_NUMBER;
    }

    @Override
    public List<ContractNumber> runOut(LocalDate today, int most) {
        return numbers(and(eq(ANNOUNCED, ContractStatus.ACTIVE.name()), lt(VALID_TO, today)), null, most);
    }

    @Override
    public List<EndingContract> endingOn(LocalDate lastDay) {
        return transactions
                .find(
                        contracts.withDocumentClass(RawBsonDocument.class),
                        and(eq(ANNOUNCED, ContractStatus.ACTIVE.name()), eq(VALID_TO, lastDay)))
                .projection(include(CUSTOMER, CONTACTS))
                .map(part -> ContractReader.ending(part.asBsonReader()))
                .into(new ArrayList<>());
    }

    @Override
    public List<ContractNumber> heldBy(Nip company, @Nullable ContractNumber after, int most) {
        return numbersBehind(after, eq(CUSTOMER_NIP, company.digits()), most);
    }

    @Override
    public List<ContractNumber> suppliedBy(String supplierId, @Nullable ContractNumber after, int most) {
        return numbersBehind(after, eq(SUPPLIER_ID, supplierId), most);
    }

    private List<ContractNumber> numbersBehind(@Nullable ContractNumber after, Bson filter, int most) {
        return numbers(after == null ? filter : and(filter, gt(ID, after.value())), ID_UP, most);
    }

    private List<ContractNumber> numbers(Bson filter, @Nullable Bson order, int most) {
        return transactions
                .find(contracts.withDocumentClass(BsonDocument.class), filter)
                .projection(include(ID))
                .sort(order)
                .limit(most)
                .map(row -> new ContractNumber(row.getString(ID).getValue()))
                .into(new ArrayList<>());
    }

    @Override
    public void save(Contract contract) {
        if (contract.version() == 1) {
            contracts.insertOne(transactions.session(), contract);
        } else if (contracts
                        .replaceOne(
                                transactions.session(),
                                and(eq(ID, contract.number().value()), eq(VERSION, contract.version() - 1)),
                                contract)
                        .getMatchedCount()
                == 0) {
            throw new ChangedMeanwhile("Contract " + contract.number(), contract.version() - 1);
        }
    }
}
