package pl.myhezo.contractservice.contract.mongo;

import org.junit.jupiter.api.AfterEach;
import pl.myhezo.contractservice.contract.Contracts;
import pl.myhezo.contractservice.contract.ContractsKit;
import pl.myhezo.platform.test.MongoDatabases;
import pl.myhezo.platform.transaction.Transactions;

class MongoContractsIT extends ContractsKit {

    private final MongoDatabases mongo = MongoDatabases.empty();
    private final Transactions transactions = mongo.transactions();
    private final MongoContracts contracts = new MongoContracts(mongo.database(), transactions);

    @AfterEach
    void drop() {
        mongo.close();
    }

    @Override
    protected Contracts contracts() {
        return contracts;
    }

    @Override
    protected void inTransaction(Runnable work) {
        transactions.run(work);
    }
}
