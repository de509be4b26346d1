package pl.myhezo.migrationservice.upload.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.GridFSUploadStream;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.BsonString;
import org.bson.Document;
import pl.myhezo.migrationservice.upload.Upload;
import pl.myhezo.migrationservice.upload.UploadGone;
import pl.myhezo.migrationservice.upload.UploadSettings;
import pl.myhezo.migrationservice.upload.UploadTooLarge;
import pl.myhezo.migrationservice.upload.Uploads;
import pl.myhezo.platform.mongo.GridFsIntake;
import pl.myhezo.platform.value.Sha256;

/** Uploads cut into pieces of some megabytes. */
class GridFsUploads implements Uploads {

    private static final int PIECE = 4 << 20;
    private static final int BUFFER = 1 << 16;

    private static final String BUCKET = "uploads";
    private static final String FILE = "files_id";
    private static final String NUMBER = "n";

    private final GridFSBucket bucket;
    private final MongoCollection<Document> files;
    private final MongoCollection<Document> pieces;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();
    private final UploadSettings settings;

    GridFsUploads(MongoDatabase database, UploadSettings settings) {
        // A stream as a whole counts as one operation, which the client's usual two seconds would cut off.
        MongoDatabase patient = database.withTimeout(settings.longest().toSeconds(), TimeUnit.SECONDS);
        this.bucket = GridFSBuckets.create(patient, BUCKET);
        this.files = patient.getCollection(BUCKET + ".files");
        this.pieces = patient.getCollection(BUCKET + ".chunks");
        this.settings = settings;
    }

    @Override
    public Upload keep(String id, InputStream content) throws IOException {
        GridFSUploadStream kept =
                bucket.openUploadStream(new BsonString(id), id, new GridFSUploadOptions().chunkSizeBytes(PIECE));
        GridFsIntake.Taken taken =
                GridFsIntake.take(content, kept, settings.largest().toBytes(), UploadTooLarge::new);
        return new Upload(id, taken.size(), taken.sha256());
    }

    @Override
    public boolean isKept(String id) {
        return files.find(eq("_id", id)).projection(include("_id")).first() != null;
    }

    @Override
    public void copy(Upload upload, FileChannel file, Runnable heartbeat) throws IOException, UploadGone {
        if (!isKept(upload.id())) {
            throw new UploadGone(upload.id());
        }
        MessageDigest digest = Sha256.digest();
        try (InputStream kept = bucket.openDownloadStream(new BsonString(upload.id()))) {
            byte[] buffer = new byte[BUFFER];
            for (int count = kept.read(buffer); count >= 0; count = kept.read(buffer)) {
                digest.update(buffer, 0, count);
                write(file, ByteBuffer.wrap(buffer, 0, count));
                heartbeat.run();
            }
        }
        if (!upload.sha256().equals(Sha256.hex(digest))) {
            throw new IOException("The upload " + upload.id() + " is not what it was");
        }
    }

    private static void write(FileChannel file, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    @Override
    public String newId() {
        return ids.generate().toString();
    }

    @Override
    public List<String> begunBefore(Instant time) {
        return pieces.find(and(eq(NUMBER, 0), lt(FILE, firstIdAt(time))))
                .projection(include(FILE))
                .map(piece -> piece.getString(FILE))
                .into(new ArrayList<>());
    }

    /** The first 48 bits of a UUIDv7 are its time in milliseconds (RFC 9562, section 5.7). */
    private static String firstIdAt(Instant time) {
        String millis = "%012x".formatted(time.toEpochMilli());
        return millis.substring(0, 8) + "-" + millis.substring(8);
    }

    @Override
    public void remove(String id) {
        files.deleteOne(eq("_id", id));
        pieces.deleteMany(eq(FILE, id));
    }
}
