package pl.myhezo.platform.mail;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The mails that this replica is sending. Each is claimed in the database, and as long as it is, nobody else takes it:
 * a mail server may think about a mail for longer than a replica keeps its turn, or lives.
 */
final class MailClaims {

    private final MongoCollection<Document> mails;
    private final Duration length;
    private final Clock clock;
    private final String claimant = UUID.randomUUID().toString();
    private final Set<String> held = ConcurrentHashMap.newKeySet();
    private volatile Instant keptAt = Instant.MIN;

    /** @param length for how long a claim holds that is not kept */
    MailClaims(MongoCollection<Document> mails, Duration length, Clock clock) {
        this.mails = mails;
        this.length = length;
        this.clock = clock;
    }

    /** The mail that has been due for longest, claimed; empty if none is. */
    Optional<Document> next() {
        Optional<Document> claimed = Optional.ofNullable(mails.findOneAndUpdate(
                and(waiting(), lte(Mails.NEXT_AT, Date.from(clock.instant())), nin(Mails.ID, new ArrayList<>(held))),
                combine(set(Mails.SENDING_BY, claimant), set(Mails.NEXT_AT, end())),
                new FindOneAndUpdateOptions().sort(Sorts.ascending(Mails.NEXT_AT))));
        claimed.ifPresent(mail -> held.add(mail.getString(Mails.ID)));
        return claimed;
    }

    int count() {
        return held.size();
    }

    /** Prolongs the claims now and then, however often it is called. */
    void keep() {
        Instant now = clock.instant();
        if (held.isEmpty() || now.isBefore(keptAt.plus(length.dividedBy(4)))) {
            return;
        }
        mails.updateMany(
                and(in(Mails.ID, new ArrayList<>(held)), waiting(), eq(Mails.SENDING_BY, claimant)),
                set(Mails.NEXT_AT, end()));
        keptAt = now;
    }

    /**
     * Notes that the mail left. Even if somebody else has it by now: it need not leave once more after that. Even if it
     * was taken back meanwhile: that came too late.
     */
    void sent(String id, Bson change) {
        mails.updateOne(
                and(eq(Mails.ID, id), in(Mails.STATE, Mails.State.WAITING.name(), Mails.State.FORGOTTEN.name())),
                combine(change, unset(Mails.SENDING_BY), unset(Mails.FORGOTTEN_AT)));
    }

    /**
     * Notes what became of the attempt and gives the claim back, unless the mail is somebody else's by now, or was taken
     * back: then nobody tries again.
     */
    void failed(String id, Bson change) {
        mails.updateOne(
                and(eq(Mails.ID, id), waiting(), eq(Mails.SENDING_BY, claimant)),
                combine(change, unset(Mails.SENDING_BY)));
    }

    /** Nothing goes on with the mail here any more. */
    void end(String id) {
        held.remove(id);
    }

    private Date end() {
        return Date.from(clock.instant().plus(length));
    }

    private static Bson waiting() {
        return eq(Mails.STATE, Mails.State.WAITING.name());
    }
}
