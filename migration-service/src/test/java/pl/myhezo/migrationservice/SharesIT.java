package pl.myhezo.migrationservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.migrationservice.migration.Share;
import pl.myhezo.migrationservice.migration.ShareLost;
import pl.myhezo.migrationservice.migration.Shares;
import pl.myhezo.platform.transaction.Transactions;

@MigrationSystemTest
class SharesIT {

    private final String id = "shares-" + UUID.randomUUID();

    @Autowired
    private Shares shares;

    @Autowired
    private Transactions transactions;

    @Autowired
    private MongoDatabase database;

    /** Neither real nor a dry run, so that no worker takes it. */
    @BeforeEach
    void begin() {
        database.getCollection("migrations").insertOne(new Document("_id", id).append("status", "RUNNING"));
        transactions.run(() -> shares.make(id, 2));
    }

    @AfterEach
    void end() {
        shares.forget(id);
        database.getCollection("migrations").deleteOne(new Document("_id", id));
    }

    @Test
    void eachShareIsSomebodysAndNoOnes() {
        Share first = shares.claim(id).orElseThrow();
        Share second = shares.claim(id).orElseThrow();

        assertThat(first.number()).isNotEqualTo(second.number());
        assertThat(shares.claim(id)).isEmpty();
        shares.finish(first);
        shares.release(second);
        assertThat(shares.claim(id)).map(Share::number).contains(second.number());
        assertThat(shares.areDone(id)).isFalse();
    }

    @Test
    void whoTakesAShareOverGoesOnWhereItWasAndWhoLostItWritesNothingMore() {
        Share lost = shares.claim(id).orElseThrow();
        transactions.run(() -> shares.progress(lost, 7));
        shares.finish(shares.claim(id).orElseThrow());
        database.getCollection("shares")
                .updateMany(new Document("migrationId", id), Updates.set("claimedUntil", new Date(0)));

        Share taken = shares.claim(id).orElseThrow();

        assertThat(taken.number()).isEqualTo(lost.number());
        assertThat(taken.after()).isEqualTo(7);
        assertThatExceptionOfType(ShareLost.class).isThrownBy(() -> transactions.run(() -> shares.progress(lost, 8)));
        assertThatExceptionOfType(ShareLost.class).isThrownBy(() -> shares.renew(lost));
        assertThatExceptionOfType(ShareLost.class).isThrownBy(() -> shares.finish(lost));
    }

    @Test
    void aCancelledMigrationIsWorkedOnNoMore() {
        Share share = shares.claim(id).orElseThrow();
        database.getCollection("migrations").updateOne(new Document("_id", id), Updates.set("status", "FAILED"));

        assertThatExceptionOfType(ShareLost.class).isThrownBy(() -> transactions.run(() -> shares.progress(share, 1)));
        assertThatExceptionOfType(ShareLost.class).isThrownBy(() -> shares.renew(share));
        shares.release(share);
        assertThat(shares.claim(id)).isEmpty();
    }

    @Test
    void sharesThatAreTakenBackAreFreeAtOnceAndWhoHadOneCommitsNothingMore() {
        Share had = shares.claim(id).orElseThrow();

        shares.takeBack(id);

        assertThatExceptionOfType(ShareLost.class).isThrownBy(() -> transactions.run(() -> shares.progress(had, 1)));
        assertThat(shares.claim(id)).isPresent();
        assertThat(shares.claim(id)).isPresent();
    }

    @Test
    void sharesAreMadeOnce() {
        transactions.run(() -> shares.make(id, 5));

        assertThat(database.getCollection("shares").countDocuments(new Document("migrationId", id)))
                .isEqualTo(2);
    }
}
