package pl.myhezo.contractservice.expiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.contractservice.ContractSystem;
import pl.myhezo.contractservice.ContractSystemTest;
import pl.myhezo.localstack.LocalMail;
import pl.myhezo.localstack.mail.Mail;
import pl.myhezo.platform.test.Nips;
import pl.myhezo.platform.value.Nip;

@ContractSystemTest
class RemindingOfExpiryIT {

    private final Nip nip = Nips.any();
    private final String customer = "expiry." + nip + "@alfa.example";

    @Autowired
    private ContractSystem system;

    @Autowired
    private RemindingOfExpiry reminding;

    @Autowired
    private MongoDatabase database;

    @Test
    void peopleAreRemindedOnceAlsoAfterARestart() {
        LocalDate end = LocalDate.now(ZoneId.of("Europe/Warsaw")).plusDays(30);
        system.publishAccount(UUID.randomUUID().toString(), customer, nip);
        await().untilAsserted(() -> assertThat(
                        database.getCollection("people").countDocuments(new Document("companies", nip.digits())))
                .isEqualTo(1));
        system.putContractUntil("EXPIRY/" + nip, nip, end);

        lookAsAfterARestart();
        await().untilAsserted(() -> assertThat(mails()).hasSize(1));
        lookAsAfterARestart();

        assertThat(database.getCollection("mails")
                        .countDocuments(new Document("_id", new Document("$regex", "^contract-expiry/" + nip))))
                .isEqualTo(1);
        assertThat(mails().getFirst().subject()).contains("kończą się " + end);
        assertThat(mails().getFirst().text()).contains("EXPIRY/" + nip, "Za 30 dni");
    }

    /** As if the day were not noted yet. */
    private void lookAsAfterARestart() {
        database.getCollection("reminding").deleteMany(new Document());
        reminding.remind();
    }

    private List<Mail> mails() {
        return LocalMail.shared().inbox().sentTo(customer);
    }
}
