package pl.myhezo.platform.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.myhezo.localstack.LocalKafka;
import pl.myhezo.localstack.LocalMail;
import pl.myhezo.localstack.LocalMongo;
import pl.myhezo.localstack.mail.Mail;
import pl.myhezo.localstack.process.GuardedProcess;
import pl.myhezo.localstack.process.Ports;
import pl.myhezo.platform.notes.Caller;
import pl.myhezo.platform.notes.NotesProcess;
import pl.myhezo.platform.test.TestEvents;
import pl.myhezo.platform.test.TestTokens;

class KilledServiceIT {

    private static final Duration LONG = Duration.ofSeconds(90);
    private static final String TO = "killed@example.pl";
    private static final String NOTE = "{\"id\":\"n-1\",\"version\":1,\"text\":\"once\",\"tell\":\"%s\"}".formatted(TO);

    private final NotesProcess notes = new NotesProcess();
    private final MongoClient mongo = MongoClients.create(LocalMongo.shared().uri());
    private final TestEvents events = new TestEvents(LocalKafka.shared().bootstrapServers());

    @AfterEach
    void close() {
        events.close();
        mongo.close();
    }

    @Test
    @Tag("F-01")
    @Tag("F-20")
    @Tag("F-28")
    @Tag("T-42")
    void whateverKillsItEachCallAndEachEventHasOneEffect() {
        GuardedProcess first = notes.start("myhezo.halt-at=AFTER_EFFECT", "MYHEZO_SMTP_PORT=" + Ports.free());
        writeAndPerhapsHearNothing();
        assertThat(first.hasEndedWithin(LONG)).isTrue();
        assertThat(first.exitValue())
                .as("died behind the effect, before the offset was committed")
                .isEqualTo(137);
        assertThat(heard()).hasSize(1);

        assertThat(notes.die("myhezo.halt-at=AFTER_MAIL_SENT"))
                .as("died behind the mail, before that was noted")
                .isEqualTo(137);

        int linesForPeople = notes.log().size();
        GuardedProcess last = notes.start("MYHEZO_LOG_FORMAT=ecs");
        HttpResponse<String> again = write();
        await().atMost(LONG).until(() -> mails().allMatch("SENT"::equals));
        await().atMost(LONG).until(() -> events.lag(notes.name(), notes.name()) == 0);
        last.kill();

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).contains("\"n-1\"");
        assertThat(heard()).hasSize(1);
        assertThat(events.all(notes.name())).hasSize(1);
        // The one case that SMTP leaves open, and both are recognisably the same.
        assertThat(LocalMail.shared().inbox().sentTo(TO))
                .hasSize(2)
                .extracting(Mail::messageId)
                .containsOnly(LocalMail.shared().inbox().sentTo(TO).getFirst().messageId());
    }

    @Test
    @Tag("T-38")
    @Tag("T-40")
    void whateverKillsItEachNoteHasOneRecordAndTheChainOfSealsHolds() {
        GuardedProcess first = notes.start("myhezo.halt-at=IN_SEALING");
        writeAndPerhapsHearNothing();
        assertThat(first.hasEndedWithin(LONG)).isTrue();
        assertThat(first.exitValue()).as("died while it sealed").isEqualTo(137);

        GuardedProcess last = notes.start();
        assertThat(write().statusCode()).isEqualTo(201);
        await().atMost(LONG).untilAsserted(() -> assertThat(verification()).contains("\"sealed\":1"));
        assertThat(verification()).contains("\"intact\":true").contains("\"waiting\":0");
        database().getCollection("audit").deleteMany(new Document());
        assertThat(verification()).contains("\"intact\":false").contains("MISSING");
        last.kill();
    }

    private String verification() {
        Caller operations = Caller.with(notes.port(), TestTokens.shared().machine("operations", "audit-verifier"));
        return operations.get("/audit/verification").body();
    }

    private HttpResponse<String> write() {
        return Caller.customer(notes.port()).post("/notes", NOTE, "Idempotency-Key", "one");
    }

    private void writeAndPerhapsHearNothing() {
        try {
            assertThat(write().statusCode()).isEqualTo(201);
        } catch (UncheckedIOException e) {
            // It died with the answer on its way; the same call follows later.
        }
    }

    private List<Document> heard() {
        return database().getCollection("heard").find().into(new ArrayList<>());
    }

    private Stream<String> mails() {
        return database().getCollection("mails").find().into(new ArrayList<>()).stream()
                .map(mail -> mail.getString("state"));
    }

    private MongoDatabase database() {
        return mongo.getDatabase(notes.name());
    }
}
