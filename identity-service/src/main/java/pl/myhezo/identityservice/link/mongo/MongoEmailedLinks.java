package pl.myhezo.identityservice.link.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static java.nio.charset.StandardCharsets.US_ASCII;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.bson.Document;
import pl.myhezo.identityservice.link.EmailedLink;
import pl.myhezo.identityservice.link.EmailedLinks;
import pl.myhezo.identityservice.link.LinkPurpose;
import pl.myhezo.identityservice.person.EmailAddress;
import pl.myhezo.platform.transaction.Transactions;

/** One document a link that can still be used; using it deletes it. */
final class MongoEmailedLinks implements EmailedLinks {

    private static final String COLLECTION = "links";
    private static final String DIGEST = "_id";
    private static final String PURPOSE = "purpose";
    private static final String TARGET = "target";
    private static final String RECIPIENT = "recipient";
    private static final String UNTIL = "until";
    private static final int BYTES = 32;

    /** What is not of this form never reaches the database, an empty token least of all. */
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final MongoCollection<Document> links;
    private final Transactions transactions;
    private final Duration lifespan;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    MongoEmailedLinks(MongoDatabase database, Transactions transactions, Duration lifespan, Clock clock) {
        this.links = database.getCollection(COLLECTION);
        this.transactions = transactions;
        this.lifespan = lifespan;
        this.clock = clock;
        links.createIndex(Indexes.ascending(RECIPIENT));
        links.createIndex(Indexes.ascending(UNTIL), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS));
    }

    @Override
    public String issue(EmailedLink link) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        links.insertOne(
                transactions.session(),
                new Document(DIGEST, digest(token))
                        .append(PURPOSE, link.purpose().name())
                        .append(TARGET, link.target())
                        .append(RECIPIENT, link.recipient().value())
                        .append(UNTIL, Date.from(clock.instant().plus(lifespan))));
        return token;
    }

    @Override
    public Optional<EmailedLink> use(LinkPurpose purpose, String token) {
        if (!FORM.matcher(token).matches()) {
            return Optional.empty();
        }
        return Optional.ofNullable(links.findOneAndDelete(
                        transactions.session(),
                        and(
                                eq(DIGEST, digest(token)),
                                eq(PURPOSE, purpose.name()),
                                gt(UNTIL, Date.from(clock.instant())))))
                .map(link ->
                        new EmailedLink(purpose, link.getString(TARGET), new EmailAddress(link.getString(RECIPIENT))));
    }

    @Override
    public void forget(EmailAddress recipient) {
        links.deleteMany(transactions.session(), eq(RECIPIENT, recipient.value()));
    }

    private static String digest(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
