package pl.myhezo.ticketservice.attachment.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.MongoException;
import com.mongodb.MongoGridFSException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.GridFSUploadStream;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.bson.BsonBinary;
import org.bson.Document;
import pl.myhezo.platform.value.Sha256;
import pl.myhezo.ticketservice.attachment.FileStore;

/** Content cut into pieces, under a random name. */
final class GridFsFiles implements FileStore {

    private static final String BUCKET = "files";
    /** Small, so that fifty files that come at once fit into a small heap. */
    private static final int PIECE = 1 << 18;

    private static final int BUFFER = 1 << 16;

    /** What MongoDB says when its disk is full. */
    private static final int OUT_OF_DISK_SPACE = 14031;

    private final GridFSBucket bucket;
    private final MongoCollection<Document> files;
    private final MongoCollection<Document> pieces;

    GridFsFiles(MongoDatabase database, Duration longest) {
        // A stream as a whole counts as one operation, which the client's usual two seconds would cut off.
        MongoDatabase patient = database.withTimeout(longest.toSeconds(), TimeUnit.SECONDS);
        this.bucket = GridFSBuckets.create(patient, BUCKET);
        this.files = database.getCollection(BUCKET + ".files");
        this.pieces = database.getCollection(BUCKET + ".chunks");
    }

    @Override
    public Stored store(UUID id, InputStream content, long mostBytes) throws IOException {
        MessageDigest digest = Sha256.digest();
        GridFSUploadStream kept = bucket.openUploadStream(
                new BsonBinary(id), id.toString(), new GridFSUploadOptions().chunkSizeBytes(PIECE));
        try {
            long size = pump(content, kept, digest, mostBytes);
            kept.close();
            return new Stored(size, Sha256.hex(digest));
        } catch (IOException e) {
            abort(kept, e);
            throw e;
        } catch (RuntimeException e) {
            abort(kept, e);
            throw told(e);
        }
    }

    static RuntimeException told(RuntimeException failure) {
        return failure instanceof MongoException refusal && refusal.getCode() == OUT_OF_DISK_SPACE
                ? new Full(failure)
                : failure;
    }

    private static long pump(InputStream content, OutputStream kept, MessageDigest digest, long most)
            throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
            size += count;
            if (size > most) {
                throw new TooLarge(most);
            }
            digest.update(buffer, 0, count);
            kept.write(buffer, 0, count);
        }
        return size;
    }

    private static void abort(GridFSUploadStream kept, Exception reason) {
        try {
            kept.abort();
        } catch (MongoException e) {
            reason.addSuppressed(e);
        }
    }

    @Override
    public InputStream open(UUID id) throws IOException {
        try {
            return bucket.openDownloadStream(new BsonBinary(id));
        } catch (MongoGridFSException e) {
            throw new NoSuchFileException(id.toString());
        }
    }

    @Override
    public void remove(UUID id) {
        files.deleteOne(eq("_id", id));
        pieces.deleteMany(eq("files_id", id));
    }
}
