package pl.myhezo.platform.mail;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.transaction.Transactions;

/**
 * Where mails wait to be sent. A mail is written in the transaction of the change that it tells of, so there are both
 * or neither; sending it does not delay the caller.
 */
public final class Mails {

    static final String COLLECTION = "mails";
    static final String ID = "_id";
    static final String STATE = "state";
    static final String TEMPLATE = "template";
    static final String LANGUAGE = "language";
    static final String TO = "to";
    static final String SUBJECT = "subject";
    static final String TEXT = "text";
    static final String HTML = "html";
    static final String ATTEMPTS = "attempts";
    static final String WRITTEN_AT = "writtenAt";
    static final String NEXT_AT = "nextAt";
    static final String SENDING_BY = "sendingBy";
    static final String SENT_AT = "sentAt";
    static final String FORGOTTEN_AT = "forgottenAt";
    static final String REASON = "reason";
    static final String TRACE_PARENT = "traceParent";
    static final String THREAD = "thread";

    /** Where a mail is in its life. */
    enum State {
        WAITING,
        SENT,
        /** An operator has to look at it, before {@link #NEXT_AT}. */
        GIVEN_UP,
        /** Given up and looked at by nobody, taken back, or not for its receiver any more: content and address are erased. */
        FORGOTTEN
    }

    private final MongoCollection<Document> mails;
    private final Transactions transactions;
    private final MailTemplates templates;
    private final Supplier<@Nullable String> traceParent;
    private final Clock clock;

    Mails(
            MongoDatabase database,
            Transactions transactions,
            MailTemplates templates,
            MailSettings settings,
            Supplier<@Nullable String> traceParent,
            Clock clock) {
        this.mails = database.getCollection(COLLECTION);
        this.transactions = transactions;
        this.templates = templates;
        this.traceParent = traceParent;
        this.clock = clock;
        mails.createIndex(Indexes.ascending(STATE, NEXT_AT));
        for (String end : List.of(SENT_AT, FORGOTTEN_AT)) {
            mails.createIndex(
                    Indexes.ascending(end),
                    new IndexOptions().expireAfter(settings.keptFor().toSeconds(), TimeUnit.SECONDS));
        }
    }

    /**
     * Adds a mail to the open transaction. A mail with this id that is already there, sent or not, stays as it is.
     *
     * @throws IllegalStateException outside a transaction, or without such a template
     * @throws pl.myhezo.platform.value.InvalidValue if a value would forge a header
     */
    public void enqueue(MailMessage mail) {
        MailTemplates.Rendered rendered = templates.render(mail);
        Date now = Date.from(clock.instant());
        mails.updateOne(
                transactions.session(),
                Filters.eq(ID, mail.id()),
                Updates.combine(
                        Updates.setOnInsert(STATE, State.WAITING.name()),
                        Updates.setOnInsert(TEMPLATE, mail.template()),
                        Updates.setOnInsert(LANGUAGE, mail.language()),
                        Updates.setOnInsert(TO, mail.to()),
                        Updates.setOnInsert(SUBJECT, rendered.subject()),
                        Updates.setOnInsert(TEXT, rendered.text()),
                        Updates.setOnInsert(HTML, rendered.html()),
                        Updates.setOnInsert(TRACE_PARENT, traceParent.get()),
                        Updates.setOnInsert(THREAD, mail.thread()),
                        Updates.setOnInsert(ATTEMPTS, 0),
                        Updates.setOnInsert(WRITTEN_AT, now),
                        Updates.setOnInsert(NEXT_AT, now)),
                new UpdateOptions().upsert(true));
    }

    /**
     * Takes back, within the open transaction, what has not left: who may not know something any more is not told of it
     * by a mail that was held up. None of these mails is ever sent, even if it is written again; what the mail server is
     * being given at this moment may arrive, and is not tried again if it does not.
     *
     * @param prefix of the ids of mails
     */
    public void takeBack(String prefix) {
        Date now = Date.from(clock.instant());
        mails.updateMany(
                transactions.session(),
                Filters.and(
                        Filters.regex(ID, Pattern.compile("^" + Pattern.quote(prefix))),
                        Filters.in(STATE, State.WAITING.name(), State.GIVEN_UP.name())),
                Updates.combine(
                        Updates.set(STATE, State.FORGOTTEN.name()),
                        Updates.set(FORGOTTEN_AT, now),
                        Updates.unset(TO),
                        Updates.unset(SUBJECT),
                        Updates.unset(TEXT),
                        Updates.unset(HTML)));
    }
}
