package pl.myhezo.identityservice.registration.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import pl.myhezo.identityservice.person.EmailAddress;
import pl.myhezo.identityservice.registration.Registration;
import pl.myhezo.identityservice.registration.RegistrationState;
import pl.myhezo.identityservice.registration.Registrations;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.platform.value.Nip;

/** One document a registration; those of no more use are deleted by the database when their time is over. */
final class MongoRegistrations implements Registrations {

    private static final String COLLECTION = "registrations";
    private static final String FORGET_AT = "forgetAt";

    private final MongoCollection<Document> registrations;
    private final Transactions transactions;
    private final Duration keepRefused;
    private final Clock clock;

    MongoRegistrations(MongoDatabase database, Transactions transactions, Duration keepRefused, Clock clock) {
        this.registrations = database.getCollection(COLLECTION);
        this.transactions = transactions;
        this.keepRefused = keepRefused;
        this.clock = clock;
        registrations.createIndex(Indexes.ascending(RegistrationDocument.SUBJECT));
        registrations.createIndex(Indexes.ascending(RegistrationDocument.EMAIL_PATH));
        registrations.createIndex(Indexes.descending(RegistrationDocument.SUBMITTED_AT, RegistrationDocument.ID));
        registrations.createIndex(Indexes.descending(
                RegistrationDocument.STATE, RegistrationDocument.SUBMITTED_AT, RegistrationDocument.ID));
        registrations.createIndex(Indexes.ascending(RegistrationDocument.NIP, RegistrationDocument.STATE));
        registrations.createIndex(Indexes.ascending(FORGET_AT), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS));
    }

    @Override
    public Optional<Registration> find(String id) {
        return Optional.ofNullable(transactions
                        .find(registrations, eq(RegistrationDocument.ID, id))
                        .first())
                .map(RegistrationDocument::read);
    }

    @Override
    public List<Registration> of(String subject) {
        return all(eq(RegistrationDocument.SUBJECT, subject));
    }

    @Override
    public List<Registration> awaitingApproval(Nip nip) {
        return all(and(
                eq(RegistrationDocument.NIP, nip.digits()),
                eq(RegistrationDocument.STATE, RegistrationState.AWAITING_APPROVAL.name())));
    }

    @Override
    public List<Registration> newest(@Nullable RegistrationState state, @Nullable Place before, int limit) {
        List<Bson> filters = new ArrayList<>();
        if (state != null) {
            filters.add(eq(RegistrationDocument.STATE, state.name()));
        }
        if (before != null) {
            filters.add(olderThan(before));
        }
        return transactions
                .find(registrations, filters.isEmpty() ? empty() : and(filters))
                .sort(Sorts.descending(RegistrationDocument.SUBMITTED_AT, RegistrationDocument.ID))
                .limit(limit)
                .map(RegistrationDocument::read)
                .into(new ArrayList<>());
    }

    private static Bson olderThan(Place place) {
        Date at = Date.from(place.submittedAt());
        return or(
                lt(RegistrationDocument.SUBMITTED_AT, at),
                and(eq(RegistrationDocument.SUBMITTED_AT, at), lt(RegistrationDocument.ID, place.id())));
    }

    private List<Registration> all(Bson filter) {
        return transactions
                .find(registrations, filter)
                .sort(Sorts.ascending(RegistrationDocument.SUBMITTED_AT))
                .map(RegistrationDocument::read)
                .into(new ArrayList<>());
    }

    @Override
    public void add(Registration registration) {
        registrations.insertOne(transactions.session(), write(registration));
    }

    @Override
    public void replace(Registration registration) {
        Bson before = and(
                eq(RegistrationDocument.ID, registration.id()),
                eq(RegistrationDocument.VERSION, registration.version() - 1));
        if (registrations
                        .replaceOne(transactions.session(), before, write(registration))
                        .getMatchedCount()
                == 0) {
            throw new IllegalStateException(
                    "The registration %s was changed in the meantime".formatted(registration.id()));
        }
    }

    @Override
    public void forget(String subject, EmailAddress email) {
        registrations.deleteMany(
                transactions.session(),
                or(eq(RegistrationDocument.SUBJECT, subject), eq(RegistrationDocument.EMAIL_PATH, email.value())));
    }

    private Document write(Registration registration) {
        Document document = RegistrationDocument.write(registration);
        return registration.state().isForgotten()
                ? document.append(FORGET_AT, Date.from(clock.instant().plus(keepRefused)))
                : document;
    }
}
