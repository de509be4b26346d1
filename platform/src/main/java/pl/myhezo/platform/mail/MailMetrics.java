package pl.myhezo.platform.mail;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.bson.Document;

/** What an operator sees: {@code mails.sent}, {@code mails.failures}, {@code mails.waiting}, {@code mails.given.up}. */
final class MailMetrics {

    private final MongoCollection<Document> mails;
    private final Counter sent;
    private final Counter failures;

    MailMetrics(MongoDatabase database, MeterRegistry registry) {
        this.mails = database.getCollection(Mails.COLLECTION);
        this.sent = Counter.builder("mails.sent")
                .description("Mails that the mail server took")
                .register(registry);
        this.failures = Counter.builder("mails.failures")
                .description("Attempts to send a mail that failed")
                .register(registry);
        Gauge.builder("mails.waiting", this, metrics -> metrics.count(Mails.State.WAITING))
                .description("Mails not yet sent")
                .register(registry);
        Gauge.builder("mails.given.up", this, metrics -> metrics.count(Mails.State.GIVEN_UP))
                .description("Mails that could not be sent and are not tried again")
                .register(registry);
    }

    void sent() {
        sent.increment();
    }

    void failed() {
        failures.increment();
    }

    private double count(Mails.State state) {
        return mails.countDocuments(Filters.eq(Mails.STATE, state.name()));
    }
}
