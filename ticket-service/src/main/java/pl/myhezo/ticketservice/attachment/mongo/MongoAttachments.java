package pl.myhezo.ticketservice.attachment.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static pl.myhezo.ticketservice.attachment.mongo.AttachmentRow.EXTRA;
import static pl.myhezo.ticketservice.attachment.mongo.AttachmentRow.ID;
import static pl.myhezo.ticketservice.attachment.mongo.AttachmentRow.INTERNAL;
import static pl.myhezo.ticketservice.attachment.mongo.AttachmentRow.MESSAGE;
import static pl.myhezo.ticketservice.attachment.mongo.AttachmentRow.SIZE;
import static pl.myhezo.ticketservice.attachment.mongo.AttachmentRow.STATE;
import static pl.myhezo.ticketservice.attachment.mongo.AttachmentRow.TICKET;
import static pl.myhezo.ticketservice.attachment.mongo.AttachmentRow.UPLOADED_AT;
import static pl.myhezo.ticketservice.attachment.mongo.AttachmentRow.UPLOADER;
import static pl.myhezo.ticketservice.attachment.mongo.AttachmentRow.VERDICT;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.ticketservice.attachment.Attachment;
import pl.myhezo.ticketservice.attachment.Attachments;
import pl.myhezo.ticketservice.attachment.mongo.AttachmentRow.State;
import pl.myhezo.ticketservice.ticket.AttachedFile;
import pl.myhezo.ticketservice.ticket.Verdict;

/** A document a file, and one a ticket that says how much its files take and how many they are. */
final class MongoAttachments implements Attachments {

    static final String COLLECTION = "attachments";
    private static final String ROOM = "attachmentRoom";
    private static final String BYTES = "bytes";
    private static final String QUARANTINED = "quarantined";
    private static final String FILES = "files";
    private static final Room NOTHING = new Room(0, 0);

    private final MongoCollection<Document> files;
    private final MongoCollection<Document> room;
    private final Transactions transactions;
    private final Room most;

    /** @param most what the files of one ticket may take together */
    MongoAttachments(MongoDatabase database, Transactions transactions, Room most) {
        this.files = database.getCollection(COLLECTION);
        this.room = database.getCollection(ROOM);
        this.transactions = transactions;
        this.most = most;
        files.createIndex(Indexes.ascending(TICKET, ID));
        files.createIndex(Indexes.ascending(UPLOADED_AT), partial("forgotten", eq(MESSAGE, null)));
        files.createIndex(
                Indexes.ascending(UPLOADED_AT), partial(QUARANTINED, eq(VERDICT, Verdict.QUARANTINED.name())));
    }

    private static IndexOptions partial(String name, Bson rows) {
        return new IndexOptions().name(name).partialFilterExpression(rows);
    }

    @Override
    public void begin(UUID id, UUID ticketId, String uploader, Instant at) {
        files.insertOne(new Document(ID, id)
                .append(TICKET, ticketId)
                .append(STATE, State.COMING.name())
                .append(UPLOADER, uploader)
                .append(UPLOADED_AT, Date.from(at))
                .append(MESSAGE, null));
    }

    @Override
    public boolean complete(Attachment attachment) {
        if (!isTaken(attachment.ticketId(), new Room(attachment.size(), 1))) {
            return false;
        }
        replace(attachment, AttachmentRow.of(attachment));
        return true;
    }

    @Override
    public void completeAnyway(Attachment attachment) {
        replace(attachment, AttachmentRow.of(attachment).append(EXTRA, true));
    }

    private void replace(Attachment attachment, Document row) {
        long completed = files.replaceOne(
                        transactions.session(), and(eq(ID, attachment.id()), eq(STATE, State.COMING.name())), row)
                .getMatchedCount();
        if (completed == 0) {
            throw new IllegalStateException("A file was given up while it came");
        }
    }

    /** All files of a ticket that come at once change this one document, so together they take no more than they may. */
    private boolean isTaken(UUID ticketId, Room more) {
        Room taken = roomOf(ticketId);
        if (taken.bytes() + more.bytes() > most.bytes() || taken.files() + more.files() > most.files()) {
            return false;
        }
        take(ticketId, more);
        return true;
    }

    private void take(UUID ticketId, Room more) {
        room.updateOne(
                transactions.session(),
                eq(ID, ticketId),
                combine(inc(BYTES, more.bytes()), inc(FILES, more.files())),
                new UpdateOptions().upsert(true));
    }

    @Override
    public Room roomOf(UUID ticketId) {
        Document taken = transactions.find(room, eq(ID, ticketId)).first();
        return taken == null ? NOTHING : new Room(taken.getLong(BYTES), taken.getInteger(FILES, 0));
    }

    @Override
    public Optional<Attachment> find(UUID ticketId, UUID id, Reader reader) {
        return Optional.ofNullable(transactions
                        .find(files, and(eq(ID, id), eq(TICKET, ticketId), isFor(reader)))
                        .first())
                .map(AttachmentRow::attachment);
    }

    @Override
    public List<Attachment> of(UUID ticketId, Reader reader) {
        return list(transactions.find(files, and(eq(TICKET, ticketId), isFor(reader))));
    }

    /** What belongs to a message for everybody who reads the message, anything else for its uploader. */
    private static Bson isFor(Reader reader) {
        Bson told = reader.seesNotes() ? ne(MESSAGE, null) : and(ne(MESSAGE, null), eq(INTERNAL, false));
        return and(eq(STATE, State.COMPLETE.name()), or(told, eq(UPLOADER, reader.subject())));
    }

    @Override
    public List<Attachment> quarantined(Instant after, int most) {
        return list(files.find(and(unjudged(), gt(UPLOADED_AT, Date.from(after))))
                .hintString(QUARANTINED)
                .limit(most));
    }

    /** How many files nobody has looked at yet. */
    long quarantined() {
        return files.countDocuments(unjudged(), new CountOptions().hintString(QUARANTINED));
    }

    private static Bson unjudged() {
        return and(eq(VERDICT, Verdict.QUARANTINED.name()), eq(STATE, State.COMPLETE.name()));
    }

    private static List<Attachment> list(FindIterable<Document> rows) {
        return rows.sort(ascending(UPLOADED_AT, ID))
                .map(AttachmentRow::attachment)
                .into(new ArrayList<>());
    }

    @Override
    public boolean judge(UUID id, Verdict verdict) {
        return files.updateOne(transactions.session(), and(eq(ID, id), unjudged()), set(VERDICT, verdict.name()))
                        .getMatchedCount()
                == 1;
    }

    @Override
    public Map<UUID, Verdict> verdicts(Collection<UUID> ids) {
        return files.find(in(ID, ids)).projection(include(VERDICT)).into(new ArrayList<>()).stream()
                .filter(row -> row.containsKey(VERDICT))
                .collect(Collectors.toMap(
                        row -> row.get(ID, UUID.class), row -> Verdict.valueOf(row.getString(VERDICT))));
    }

    @Override
    public boolean takeBack(UUID ticketId, UUID id, String uploader) {
        return files.updateOne(
                                transactions.session(),
                                and(eq(ID, id), unposted(ticketId, uploader)),
                                set(STATE, State.GIVEN_UP.name()))
                        .getMatchedCount()
                == 1;
    }

    private static Bson unposted(UUID ticketId, String uploader) {
        return and(eq(TICKET, ticketId), eq(UPLOADER, uploader), eq(MESSAGE, null), eq(STATE, State.COMPLETE.name()));
    }

    @Override
    public Optional<List<AttachedFile>> give(
            UUID ticketId, UUID messageId, boolean internal, List<UUID> ids, String uploader) {
        Bson own = and(in(ID, ids), unposted(ticketId, uploader), ne(VERDICT, Verdict.REFUSED.name()));
        Map<UUID, AttachedFile> given = transactions.find(files, own).into(new ArrayList<>()).stream()
                .map(AttachmentRow::attachment)
                .map(file -> new AttachedFile(file.id(), file.name(), file.size(), file.type()))
                .collect(Collectors.toMap(AttachedFile::id, Function.identity()));
        if (!given.keySet().containsAll(ids)) {
            return Optional.empty();
        }
        files.updateMany(transactions.session(), own, combine(set(MESSAGE, messageId), set(INTERNAL, internal)));
        return Optional.of(ids.stream().map(given::get).toList());
    }

    @Override
    public boolean move(UUID fromTicket, UUID toTicket) {
        Room moved = roomOf(fromTicket);
        if (!moved.equals(NOTHING) && !isTaken(toTicket, moved)) {
            return false;
        }
        room.deleteOne(transactions.session(), eq(ID, fromTicket));
        files.updateMany(transactions.session(), eq(TICKET, fromTicket), set(TICKET, toTicket));
        return true;
    }

    @Override
    public List<UUID> giveUp(Instant before, int most) {
        List<UUID> forgotten = files.find(and(eq(MESSAGE, null), lt(UPLOADED_AT, Date.from(before))))
                .hintString("forgotten")
                .sort(ascending(UPLOADED_AT))
                .limit(most)
                .projection(include(ID))
                .map(row -> row.get(ID, UUID.class))
                .into(new ArrayList<>());
        files.updateMany(and(in(ID, forgotten), eq(MESSAGE, null)), set(STATE, State.GIVEN_UP.name()));
        return files.find(and(in(ID, forgotten), eq(STATE, State.GIVEN_UP.name())))
                .projection(include(ID))
                .map(row -> row.get(ID, UUID.class))
                .into(new ArrayList<>());
    }

    @Override
    public void giveUp(UUID ticketId, UUID messageId) {
        files.updateMany(
                transactions.session(),
                and(eq(TICKET, ticketId), eq(MESSAGE, messageId)),
                combine(set(MESSAGE, null), set(STATE, State.GIVEN_UP.name())));
    }

    @Override
    public void remove(UUID id) {
        transactions.run(() -> {
            @Nullable
            Document removed =
                    files.findOneAndDelete(transactions.session(), and(eq(ID, id), ne(STATE, State.COMPLETE.name())));
            if (removed != null && removed.containsKey(SIZE) && !removed.getBoolean(EXTRA, false)) {
                room.updateOne(
                        transactions.session(),
                        eq(ID, removed.get(TICKET, UUID.class)),
                        combine(inc(BYTES, -removed.getLong(SIZE)), inc(FILES, -1)));
            }
        });
    }
}
