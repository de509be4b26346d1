package pl.myhezo.identityservice.work.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.expr;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import pl.myhezo.identityservice.work.ClaimedStep;
import pl.myhezo.identityservice.work.Step;
import pl.myhezo.identityservice.work.Steps;
import pl.myhezo.platform.transaction.Transactions;

/** Steps as rows. All times are the server's, so that a replica with a wrong clock takes nothing from another. */
final class MongoSteps implements Steps {

    private static final String COLLECTION = "steps";
    private static final String KIND = "kind";
    private static final String TARGET = "target";
    private static final String DUE_AT = "dueAt";
    private static final String ATTEMPTS = "attempts";
    private static final String CLAIM = "claim";

    private final MongoCollection<Document> steps;
    private final Transactions transactions;
    private final Duration lease;

    MongoSteps(MongoDatabase database, Transactions transactions, Duration lease) {
        this.steps = database.getCollection(COLLECTION);
        this.transactions = transactions;
        this.lease = lease;
        steps.createIndex(Indexes.ascending(DUE_AT));
    }

    @Override
    public void add(Step step, Duration delay) {
        Document row = new Document(KIND, step.kind())
                .append(TARGET, step.target())
                .append(ATTEMPTS, 0)
                .append(CLAIM, "")
                .append(DUE_AT, after(delay));
        steps.updateOne(
                transactions.session(),
                eq("_id", step.id()),
                List.of(new Document("$set", row)),
                new UpdateOptions().upsert(true));
    }

    @Override
    public Optional<ClaimedStep> claim() {
        String claim = UUID.randomUUID().toString();
        Document take = new Document(CLAIM, claim)
                .append(DUE_AT, after(lease))
                .append(ATTEMPTS, new Document("$add", List.of("$" + ATTEMPTS, 1)));
        return Optional.ofNullable(steps.findOneAndUpdate(
                        expr(new Document("$lte", List.of("$" + DUE_AT, "$$NOW"))),
                        List.of(new Document("$set", take)),
                        new FindOneAndUpdateOptions()
                                .sort(Sorts.ascending(DUE_AT))
                                .returnDocument(ReturnDocument.AFTER)))
                .map(row -> new ClaimedStep(
                        new Step(row.getString(KIND), row.getString(TARGET)), claim, row.getInteger(ATTEMPTS)));
    }

    @Override
    public void renew(ClaimedStep step) {
        failed(step, lease);
    }

    @Override
    public void done(ClaimedStep step) {
        steps.deleteOne(ours(step));
    }

    @Override
    public void failed(ClaimedStep step, Duration pause) {
        steps.updateOne(ours(step), List.of(new Document("$set", new Document(DUE_AT, after(pause)))));
    }

    private static Bson ours(ClaimedStep step) {
        return and(eq("_id", step.step().id()), eq(CLAIM, step.claim()));
    }

    private static Document after(Duration delay) {
        return new Document("$add", List.of("$$NOW", delay.toMillis()));
    }
}
