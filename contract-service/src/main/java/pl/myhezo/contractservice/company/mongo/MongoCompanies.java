package pl.myhezo.contractservice.company.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static pl.myhezo.contractservice.company.mongo.CompanyDocuments.ID;
import static pl.myhezo.contractservice.company.mongo.CompanyDocuments.VERSION;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import org.bson.Document;
import pl.myhezo.contractservice.company.ChangedMeanwhile;
import pl.myhezo.contractservice.company.Companies;
import pl.myhezo.contractservice.company.Company;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.platform.value.Nip;

final class MongoCompanies implements Companies {

    private static final String COLLECTION = "companies";

    private final MongoCollection<Document> companies;
    private final Transactions transactions;

    MongoCompanies(MongoDatabase database, Transactions transactions) {
        this.companies = database.getCollection(COLLECTION);
        this.transactions = transactions;
    }

    @Override
    public Optional<Company> find(Nip nip) {
        return Optional.ofNullable(
                        transactions.find(companies, eq(ID, nip.digits())).first())
                .map(CompanyDocuments::company);
    }

    @Override
    public void save(Company company) {
        Document document = CompanyDocuments.of(company);
        if (company.version() == 1) {
            companies.insertOne(transactions.session(), document);
        } else if (companies
                        .replaceOne(
                                transactions.session(),
                                and(eq(ID, company.nip().digits()), eq(VERSION, company.version() - 1)),
                                document)
                        .getMatchedCount()
                == 0) {
            throw new ChangedMeanwhile("Company " + company.nip(), company.version() - 1);
        }
    }
}
