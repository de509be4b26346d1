package pl.myhezo.contractservice.company.mongo;

import org.junit.jupiter.api.AfterEach;
import pl.myhezo.contractservice.company.Companies;
import pl.myhezo.contractservice.company.CompaniesKit;
import pl.myhezo.contractservice.company.Suppliers;
import pl.myhezo.platform.test.MongoDatabases;
import pl.myhezo.platform.transaction.Transactions;

class MongoCompaniesIT extends CompaniesKit {

    private final MongoDatabases mongo = MongoDatabases.empty();
    private final Transactions transactions = mongo.transactions();
    private final MongoCompanies companies = new MongoCompanies(mongo.database(), transactions);
    private final MongoSuppliers suppliers = new MongoSuppliers(mongo.database(), transactions);

    @AfterEach
    void drop() {
        mongo.close();
    }

    @Override
    protected Companies companies() {
        return companies;
    }

    @Override
    protected Suppliers suppliers() {
        return suppliers;
    }

    @Override
    protected void inTransaction(Runnable work) {
        transactions.run(work);
    }
}
