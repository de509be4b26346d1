package pl.myhezo.ticketservice.ticket.mongo;

import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import pl.myhezo.platform.test.MongoDatabases;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.ticketservice.ticket.Tickets;
import pl.myhezo.ticketservice.ticket.TicketsKit;

/** All on one database, emptied each time: to make its indexes costs more than a test. */
class MongoTicketsIT extends TicketsKit {

    private static final MongoDatabases MONGO = MongoDatabases.empty();
    private static final Transactions TRANSACTIONS = MONGO.transactions();
    private static final MongoTickets TICKETS = new MongoTickets(MONGO.database(), TRANSACTIONS);

    @BeforeEach
    void empty() {
        MONGO.database().getCollection("tickets").deleteMany(new Document());
        MONGO.database().getCollection("messages").deleteMany(new Document());
    }

    @AfterAll
    static void drop() {
        MONGO.close();
    }

    @Override
    protected Tickets tickets() {
        return TICKETS;
    }

    @Override
    protected void inTransaction(Runnable work) {
        TRANSACTIONS.run(work);
    }
}
