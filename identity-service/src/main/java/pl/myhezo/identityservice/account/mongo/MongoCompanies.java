package pl.myhezo.identityservice.account.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.Optional;
import org.bson.Document;
import pl.myhezo.identityservice.account.Companies;
import pl.myhezo.identityservice.account.Company;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.platform.value.Nip;

/**
 * One document a company. Two transactions that write the same one conflict, and the driver repeats the later one; the
 * counter makes every save a write, even where nothing else changes.
 */
final class MongoCompanies implements Companies {

    private static final String COLLECTION = "companies";
    private static final String NIP = "_id";
    private static final String NAME = "name";
    private static final String VERSION = "version";

    private final MongoCollection<Document> companies;
    private final Transactions transactions;

    MongoCompanies(MongoDatabase database, Transactions transactions) {
        this.companies = database.getCollection(COLLECTION);
        this.transactions = transactions;
    }

    @Override
    public Optional<Company> find(Nip nip) {
        return Optional.ofNullable(
                        transactions.find(companies, eq(NIP, nip.digits())).first())
                .map(document -> new Company(nip, document.getString(NAME)));
    }

    @Override
    public void save(Company company) {
        companies.updateOne(
                transactions.session(),
                eq(NIP, company.nip().digits()),
                Updates.combine(Updates.set(NAME, company.name()), Updates.inc(VERSION, 1L)),
                new UpdateOptions().upsert(true));
    }
}
