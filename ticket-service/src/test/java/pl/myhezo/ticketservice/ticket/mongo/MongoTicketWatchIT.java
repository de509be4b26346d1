package pl.myhezo.ticketservice.ticket.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.myhezo.platform.test.MongoDatabases;
import pl.myhezo.ticketservice.ticket.Touched;

class MongoTicketWatchIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final MongoDatabases mongo = MongoDatabases.empty();
    private final List<Touched> touched = new CopyOnWriteArrayList<>();
    private final AtomicInteger begun = new AtomicInteger();
    private final Thread watching = Thread.ofVirtual()
            .unstarted(() -> new MongoTicketWatch(mongo.database()).watch(touched::add, begun::incrementAndGet));

    @BeforeEach
    void watch() {
        watching.start();
        hasBegun(1);
    }

    @AfterEach
    void stop() throws InterruptedException {
        watching.interrupt();
        assertThat(watching.join(PATIENCE)).isTrue();
        mongo.close();
    }

    private void hasBegun(int times) {
        await().atMost(PATIENCE).until(() -> begun.get() == times);
    }

    private void sees(UUID ticket) {
        mongo.database().getCollection(MongoTickets.TICKETS).insertOne(new Document(TicketFields.ID, ticket));
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(touched).extracting(Touched::ticketId).contains(ticket));
    }

    @Test
    @Tag("F-25")
    void beginsAnewAndSaysSoWhereItsStreamIsLost() {
        sees(UUID.randomUUID());

        mongo.database().drop(); // which no stream survives

        hasBegun(2);
        sees(UUID.randomUUID());
    }

    @Test
    void goesOnAfterAChangeThatNobodyUnderstands() {
        mongo.database()
                .getCollection(MongoTickets.MESSAGES)
                .insertOne(new Document(TicketFields.ID, UUID.randomUUID()));

        hasBegun(2);
        sees(UUID.randomUUID());
    }
}
