package pl.myhezo.ticketservice.template.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.conversions.Bson;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.ticketservice.template.NameTaken;
import pl.myhezo.ticketservice.template.Template;
import pl.myhezo.ticketservice.template.Templates;
import pl.myhezo.ticketservice.template.Wording;

/** A document a template. There are few, so the names are put in order here, as Poles do it. */
final class MongoTemplates implements Templates {

    private static final String COLLECTION = "templates";
    private static final String ID = "_id";
    private static final String NAME = "name";

    /** The name without regard to letter case, so that there are no two that look alike. */
    private static final String KEY = "key";

    private static final String PL = "pl";
    private static final String EN = "en";
    private static final String UPDATED_AT = "updatedAt";
    private static final String VERSION = "version";

    private final MongoCollection<Document> templates;
    private final Transactions transactions;

    MongoTemplates(MongoDatabase database, Transactions transactions) {
        this.templates = database.getCollection(COLLECTION);
        this.transactions = transactions;
        templates.createIndex(Indexes.ascending(KEY), new IndexOptions().unique(true));
    }

    @Override
    public List<Template> all() {
        List<Template> all = transactions
                .find(templates, new Document())
                .map(MongoTemplates::template)
                .into(new ArrayList<>());
        Collator polish = Collator.getInstance(Locale.forLanguageTag("pl"));
        all.sort(Comparator.comparing(template -> template.wording().name(), polish));
        return all;
    }

    @Override
    public Optional<Template> find(UUID id) {
        return Optional.ofNullable(transactions.find(templates, eq(ID, id)).first())
                .map(MongoTemplates::template);
    }

    @Override
    public int count() {
        return (int) templates.countDocuments(transactions.session());
    }

    @Override
    public void add(Template template) {
        unlessTaken(() -> templates.insertOne(transactions.session(), document(template)));
    }

    @Override
    public boolean replace(Template template) {
        return unlessTaken(() -> templates.replaceOne(
                                transactions.session(), is(template.id(), template.version() - 1), document(template)))
                        .getMatchedCount()
                == 1;
    }

    @Override
    public boolean remove(UUID id, long version) {
        return templates.deleteOne(transactions.session(), is(id, version)).getDeletedCount() == 1;
    }

    private static Bson is(UUID id, long version) {
        return and(eq(ID, id), eq(VERSION, version));
    }

    private static <T> T unlessTaken(Supplier<T> writing) {
        try {
            return writing.get();
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                throw new NameTaken();
            }
            throw e;
        }
    }

    private static Document document(Template template) {
        Wording wording = template.wording();
        return new Document(ID, template.id())
                .append(NAME, wording.name())
                .append(KEY, wording.name().toLowerCase(Locale.ROOT))
                .append(PL, wording.pl())
                .append(EN, wording.en())
                .append(UPDATED_AT, Date.from(template.updatedAt()))
                .append(VERSION, template.version());
    }

    private static Template template(Document row) {
        return new Template(
                row.get(ID, UUID.class),
                new Wording(row.getString(NAME), row.getString(PL), row.getString(EN)),
                row.getDate(UPDATED_AT).toInstant(),
                row.getLong(VERSION));
    }
}
