package pl.myhezo.gateway.session.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.result.UpdateResult;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.reactivestreams.Publisher;
import pl.myhezo.gateway.problem.Refusal;
import pl.myhezo.gateway.session.Session;
import pl.myhezo.gateway.session.SessionId;
import pl.myhezo.gateway.session.Sessions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Sessions in a collection of their own, read from the primary and written by majority. */
final class MongoSessions implements Sessions {

    private static final String COLLECTION = "sessions";
    private static final List<IndexModel> INDEXES = List.of(
            new IndexModel(
                    Indexes.ascending(SessionDocuments.ENDS_AT), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS)),
            new IndexModel(Indexes.ascending(SessionDocuments.KEYCLOAK_SESSION)),
            new IndexModel(Indexes.ascending(SessionDocuments.SUBJECT)));

    private final MongoCollection<Document> collection;
    private final SessionDocuments documents;
    private final Clock clock;

    MongoSessions(MongoDatabase database, SessionDocuments documents, Clock clock) {
        this.collection = database.getCollection(COLLECTION).withWriteConcern(WriteConcern.MAJORITY);
        this.documents = documents;
        this.clock = clock;
    }

    /** Creates the indexes that are not there yet. */
    Mono<Void> prepare() {
        return asked(collection.createIndexes(INDEXES)).then();
    }

    @Override
    public Mono<Void> start(Session session) {
        return asked(collection.insertOne(documents.write(session))).then();
    }

    @Override
    public Mono<Session> find(SessionId id) {
        return asked(collection
                        .find(and(
                                eq(SessionDocuments.ID, documents.key(id)),
                                gt(SessionDocuments.ENDS_AT, Date.from(clock.instant()))))
                        .first())
                .flatMap(document -> Mono.justOrEmpty(documents.read(id, document)));
    }

    @Override
    public Mono<Session> findNow(SessionId id) {
        return find(id);
    }

    /** One question for all, and nothing of them is unsealed. */
    @Override
    public Mono<Set<SessionId>> standing(Collection<SessionId> ids) {
        Map<Binary, SessionId> byKey = new HashMap<>();
        ids.forEach(id -> byKey.put(documents.key(id), id));
        return Flux.from(collection
                        .find(and(
                                in(SessionDocuments.ID, byKey.keySet()),
                                gt(SessionDocuments.ENDS_AT, Date.from(clock.instant()))))
                        .projection(include(SessionDocuments.ID)))
                .mapNotNull(found -> byKey.get(found.get(SessionDocuments.ID, Binary.class)))
                .collect(Collectors.toSet())
                .onErrorMap(MongoException.class, Refusal::unavailable);
    }

    @Override
    public Mono<Boolean> claimRenewal(Session session, Duration lease) {
        Date now = Date.from(clock.instant());
        Bson free = and(sameVersion(session, session.version()), not(gt(SessionDocuments.RENEWING_UNTIL, now)));
        Bson claim =
                set(SessionDocuments.RENEWING_UNTIL, Date.from(clock.instant().plus(lease)));
        return changed(collection.updateOne(free, claim));
    }

    @Override
    public Mono<Void> releaseRenewal(Session session) {
        return changed(collection.updateOne(
                        sameVersion(session, session.version()), unset(SessionDocuments.RENEWING_UNTIL)))
                .then();
    }

    @Override
    public Mono<Boolean> renew(Session renewed) {
        return changed(collection.updateOne(
                sameVersion(renewed, renewed.version() - 1),
                combine(
                        set(SessionDocuments.VERSION, renewed.version()),
                        set(SessionDocuments.ENDS_AT, Date.from(renewed.endsAt())),
                        set(SessionDocuments.CONTENT, documents.content(renewed)),
                        unset(SessionDocuments.RENEWING_UNTIL))));
    }

    @Override
    public Mono<Void> end(SessionId id) {
        return asked(collection.deleteOne(eq(SessionDocuments.ID, documents.key(id))))
                .then();
    }

    @Override
    public Mono<Boolean> endUnlessRenewed(Session session) {
        return asked(collection.deleteOne(sameVersion(session, session.version())))
                .map(result -> result.getDeletedCount() == 1);
    }

    @Override
    public Mono<Void> endKeycloakSession(String keycloakSession) {
        return asked(collection.deleteMany(eq(SessionDocuments.KEYCLOAK_SESSION, keycloakSession)))
                .then();
    }

    @Override
    public Mono<Void> endAllOf(String subject) {
        return asked(collection.deleteMany(eq(SessionDocuments.SUBJECT, subject)))
                .then();
    }

    private Bson sameVersion(Session session, long version) {
        return and(eq(SessionDocuments.ID, documents.key(session.id())), eq(SessionDocuments.VERSION, version));
    }

    private static Mono<Boolean> changed(Publisher<UpdateResult> update) {
        return asked(update).map(result -> result.getModifiedCount() == 1);
    }

    private static <T> Mono<T> asked(Publisher<T> question) {
        return Mono.from(question).onErrorMap(MongoException.class, Refusal::unavailable);
    }
}
