package pl.myhezo.platform.mail;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.bson.Document;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import pl.myhezo.localstack.LocalMongo;
import pl.myhezo.platform.lease.Lease;
import pl.myhezo.platform.lease.LeasedWorker;
import pl.myhezo.platform.mongo.MongoHabits;
import pl.myhezo.platform.trace.CurrentTrace;
import pl.myhezo.platform.transaction.Transactions;

/** Mails and their sender with a database and a clock of their own, and without Spring. */
final class MailSystem implements AutoCloseable {

    static final Duration CLAIMED_FOR = Duration.ofSeconds(150);

    private final MongoClient mongo;
    private final MongoDatabase database;
    private final Transactions transactions;
    private final Mails mails;
    private final LeasedWorker sending;
    private final int smtpPort;
    private final MailSettings mailSettings;
    private final Clock clock;
    private final AtomicReference<MailAudience> audience = new AtomicReference<>(_ -> true);
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.now());

    MailSystem(int smtpPort) {
        MongoClientSettings.Builder settings = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(LocalMongo.shared().uri()));
        MongoHabits.apply(settings);
        this.mongo = MongoClients.create(settings.build());
        this.database = mongo.getDatabase("mails-" + UUID.randomUUID());
        this.transactions = new Transactions(mongo);
        InstantSource source = now::get;
        this.smtpPort = smtpPort;
        this.clock = source.withZone(ZoneOffset.UTC);
        this.mailSettings = new MailSettings(
                "myHEZO <no-reply@myhezo.pl>",
                "pomoc@myhezo.pl",
                4,
                CLAIMED_FOR,
                Duration.ofDays(3),
                Duration.ofDays(30),
                Duration.ofDays(90));
        MailTemplates templates = new MailTemplates(
                new DefaultResourceLoader(), new Origins("http://localhost:8080", "http://localhost:8080"));
        this.mails = new Mails(database, transactions, templates, mailSettings, () -> null, clock);
        this.sending = sender();
        sending.start();
    }

    /** Another replica, as the one that is there from the beginning. */
    LeasedWorker sender() {
        JavaMailSenderImpl smtp = new JavaMailSenderImpl();
        smtp.setHost("127.0.0.1");
        smtp.setPort(smtpPort);
        MailSending work = new MailSending(
                database,
                smtp,
                mailSettings,
                id -> audience.get().mayStillKnow(id),
                new MailMetrics(database, new SimpleMeterRegistry()),
                new CurrentTrace(Tracer.NOOP, Propagator.NOOP),
                clock);
        LeasedWorker worker = new LeasedWorker(
                "mail-sending",
                new Lease(database, "mail-sending", Duration.ofSeconds(5)),
                database.getCollection(Mails.COLLECTION),
                work);
        work.onRoom(worker::wake);
        return worker;
    }

    void enqueue(MailMessage mail) {
        transactions.run(() -> mails.enqueue(mail));
    }

    /** From now on this decides which mails may leave. */
    void audience(MailAudience deciding) {
        audience.set(deciding);
    }

    /** Takes back the mails whose ids begin like this. */
    void takeBack(String prefix) {
        transactions.run(() -> mails.takeBack(prefix));
    }

    /** Some time passes, and the sender notices. */
    void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
        sending.wake();
    }

    /** The sender's turn is over, whatever it has begun. */
    void stopSender() {
        sending.stop();
    }

    String stateOf(MailMessage mail) {
        return row(mail).getString(Mails.STATE);
    }

    int attempts(MailMessage mail) {
        return row(mail).getInteger(Mails.ATTEMPTS);
    }

    Document row(MailMessage mail) {
        return Objects.requireNonNull(database.getCollection(Mails.COLLECTION)
                .find(eq(Mails.ID, mail.id()))
                .first());
    }

    @Override
    public void close() {
        sending.stop();
        database.drop();
        mongo.close();
    }
}
