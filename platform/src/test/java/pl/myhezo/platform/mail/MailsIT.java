package pl.myhezo.platform.mail;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.localstack.LocalMail;
import pl.myhezo.localstack.mail.Mail;
import pl.myhezo.platform.notes.NotesSystemTest;
import pl.myhezo.platform.transaction.Transactions;

@NotesSystemTest
class MailsIT {

    @Autowired
    private Mails mails;

    @Autowired
    private Transactions transactions;

    @Autowired
    private MongoDatabase database;

    private final String to = UUID.randomUUID() + "@example.pl";

    @Test
    void aMailOfACommittedTransactionArrives() {
        transactions.run(() -> mails.enqueue(MailMessages.note(to)));

        await().untilAsserted(() -> assertThat(received()).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Nowa notatka: Zażółć");
            assertThat(mail.text()).contains("gęślą <b>jaźń</b>").contains("http://localhost:8080/notes/n-1");
            assertThat(mail.html()).contains("gęślą &lt;b&gt;jaźń&lt;/b&gt;").contains("+48 12 25 25 600");
        }));
    }

    @Test
    void theSameIdIsTheSameMail() {
        MailMessage mail = MailMessages.note(to);
        transactions.run(() -> mails.enqueue(mail));
        await().until(() -> received().size() == 1);

        transactions.run(() -> mails.enqueue(mail));
        MailMessage other = MailMessages.note(to);
        transactions.run(() -> mails.enqueue(other));

        await().until(() -> "SENT".equals(stateOf(other)));
        assertThat(received()).hasSize(2);
    }

    @Test
    void aTransactionThatFailsSendsNothing() {
        MailMessage lost = MailMessages.note(to);
        assertThatThrownBy(() -> transactions.run(() -> {
                    mails.enqueue(lost);
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(row(lost)).isEmpty();
    }

    @Test
    void whatWasSentIsKeptWithoutPersonalData() {
        MailMessage mail = MailMessages.note(to);
        transactions.run(() -> mails.enqueue(mail));

        await().until(() -> "SENT".equals(stateOf(mail)));
        assertThat(row(mail).toJson()).doesNotContain(to).doesNotContain("Żółw").doesNotContain("jaźń");
        assertThat(row(mail)).containsEntry("attempts", 1);
    }

    @Test
    @Tag("T-03")
    void whatIsTakenBackNeverLeavesAndSaysNothingAnyMore() {
        String about = "ticket/" + UUID.randomUUID() + "/";
        MailMessage mail = new MailMessage(
                about + "reply", to, "pl", "note-written", MailMessages.note(to).model());
        transactions.run(() -> {
            mails.enqueue(mail);
            mails.takeBack(about);
        });
        transactions.run(() -> mails.enqueue(mail));
        MailMessage other = MailMessages.note(to);
        transactions.run(() -> mails.enqueue(other));

        await().until(() -> "SENT".equals(stateOf(other)));
        assertThat(received()).hasSize(1);
        assertThat(stateOf(mail)).isEqualTo("FORGOTTEN");
        assertThat(row(mail).toJson()).doesNotContain(to).doesNotContain("jaźń");
    }

    private List<Mail> received() {
        return LocalMail.shared().inbox().sentTo(to);
    }

    private String stateOf(MailMessage mail) {
        return row(mail).getString(Mails.STATE);
    }

    private Document row(MailMessage mail) {
        Document row = database.getCollection(Mails.COLLECTION)
                .find(eq("_id", mail.id()))
                .first();
        return row == null ? new Document() : row;
    }
}
