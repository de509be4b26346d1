package pl.myhezo.migrationservice.handover.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.set;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.GridFSUploadStream;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.BsonString;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import pl.myhezo.migrationservice.handover.Awaited;
import pl.myhezo.migrationservice.handover.Content;
import pl.myhezo.migrationservice.handover.KeptContents;
import pl.myhezo.platform.mongo.GridFsIntake;

/**
 * Content cut into pieces, under its hash as the name of the file. Ids are new for each upload, so one that broke off
 * stands in nobody's way; two of the same content at the same time are twice there, and forgotten together.
 */
final class ContentBucket {

    private static final int PIECE = 1 << 18;
    private static final String ID = "_id";
    private static final String NAME = "filename";
    private static final String WANTED_AT = "wantedAt";
    private static final String WANTED = "metadata." + WANTED_AT;
    private static final String FILE = "files_id";
    private static final String NUMBER = "n";

    /** What MongoDB says when its disk is full. */
    private static final int OUT_OF_DISK_SPACE = 14031;

    private final GridFSBucket bucket;
    private final MongoCollection<Document> files;
    private final MongoCollection<Document> pieces;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();
    private final Clock clock;

    ContentBucket(MongoDatabase database, String name, Clock clock) {
        this.bucket = GridFSBuckets.create(database, name);
        this.files = database.getCollection(name + ".files");
        this.pieces = database.getCollection(name + ".chunks");
        this.clock = clock;
        // The driver's own two; it makes them only with the first file that it keeps itself.
        files.createIndex(Indexes.ascending(NAME, "uploadDate"));
        pieces.createIndex(Indexes.ascending(FILE, NUMBER), new IndexOptions().unique(true));
        files.createIndex(Indexes.ascending(WANTED));
    }

    void keep(Content content, Content.Opening opening) throws IOException {
        Date now = Date.from(clock.instant());
        if (files.findOneAndUpdate(eq(NAME, content.sha256()), set(WANTED, now)) != null) {
            return;
        }
        try (InputStream bytes = new ProvenStream(opening.open(), content.sha256())) {
            GridFSUploadStream kept = bucket.openUploadStream(
                    new BsonString(ids.generate().toString()),
                    content.sha256(),
                    new GridFSUploadOptions().chunkSizeBytes(PIECE).metadata(new Document(WANTED_AT, now)));
            GridFsIntake.take(
                    bytes,
                    kept,
                    content.size(),
                    most -> new IOException("More than the " + most + " bytes there were"));
        } catch (MongoException e) {
            throw told(e);
        }
    }

    /** Pieces first, as the driver does it: what has a file is there whole. */
    void keep(List<KeptContents.Small> contents) throws IOException {
        Map<String, byte[]> missing = new LinkedHashMap<>();
        contents.forEach(small -> missing.put(small.content().sha256(), small.bytes()));
        Date now = Date.from(clock.instant());
        Bson known = in(NAME, missing.keySet());
        if (files.updateMany(known, set(WANTED, now)).getMatchedCount() > 0) {
            files.find(known).projection(include(NAME)).forEach(file -> missing.remove(file.getString(NAME)));
        }
        if (missing.isEmpty()) {
            return;
        }
        List<Document> ofPieces = new ArrayList<>();
        List<Document> ofFiles = new ArrayList<>();
        missing.forEach((sha256, bytes) -> {
            String id = ids.generate().toString();
            ofPieces.add(new Document(FILE, id).append(NUMBER, 0).append("data", new Binary(bytes)));
            ofFiles.add(new Document(ID, id)
                    .append("length", (long) bytes.length)
                    .append("chunkSize", PIECE)
                    .append("uploadDate", now)
                    .append(NAME, sha256)
                    .append("metadata", new Document(WANTED_AT, now)));
        });
        try {
            pieces.insertMany(ofPieces);
            files.insertMany(ofFiles);
        } catch (MongoException e) {
            throw told(e);
        }
    }

    private static IOException told(MongoException failure) {
        if (failure.getCode() == OUT_OF_DISK_SPACE) {
            return new IOException("No space left on the disk of the database", failure);
        }
        throw failure;
    }

    Optional<KeptContents.Kept> find(String sha256) {
        Document found = files.find(eq(NAME, sha256)).first();
        return found == null ? Optional.empty() : Optional.of(new Found(found.getString(ID), found.getLong("length")));
    }

    private final class Found implements KeptContents.Kept {

        private final String id;
        private final long size;

        private Found(String id, long size) {
            this.id = id;
            this.size = size;
        }

        @Override
        public long size() {
            return size;
        }

        @Override
        public InputStream open() {
            return bucket.openDownloadStream(new BsonString(id));
        }
    }

    void forget(Instant notWantedSince, Awaited awaited) {
        Bson unwanted = lt(WANTED, Date.from(notWantedSince));
        files.find(unwanted).projection(include(ID, NAME)).forEach(file -> {
            // Whoever wants it meanwhile has noted that in the file, which then is no longer the one that is removed.
            boolean isRemoved = !awaited.isAwaited(file.getString(NAME))
                    && files.deleteOne(and(eq(ID, file.getString(ID)), unwanted))
                                    .getDeletedCount()
                            == 1;
            if (isRemoved) {
                pieces.deleteMany(eq(FILE, file.getString(ID)));
            }
        });
        brokenOffBefore(notWantedSince).forEach(id -> pieces.deleteMany(eq(FILE, id)));
    }

    private List<String> brokenOffBefore(Instant time) {
        List<String> begun = pieces.find(and(eq(NUMBER, 0), lt(FILE, firstIdAt(time))))
                .projection(include(FILE))
                .map(piece -> piece.getString(FILE))
                .into(new ArrayList<>());
        begun.removeIf(id -> files.find(eq(ID, id)).projection(include(ID)).first() != null);
        return begun;
    }

    /** The first 48 bits of a UUIDv7 are its time in milliseconds (RFC 9562, section 5.7). */
    private static String firstIdAt(Instant time) {
        String millis = "%012x".formatted(time.toEpochMilli());
        return millis.substring(0, 8) + "-" + millis.substring(8);
    }
}
