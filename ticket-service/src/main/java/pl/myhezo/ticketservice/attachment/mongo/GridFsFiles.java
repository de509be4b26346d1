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
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.bson.BsonBinary;
import org.bson.Document;
import pl.myhezo.platform.mongo.GridFsIntake;
import pl.myhezo.ticketservice.attachment.FileStore;

/** Content cut into pieces, under a random name. */
final class GridFsFiles implements FileStore {

    private static final String BUCKET = "files";
    /** Small, so that all files that may come at once fit into a small heap. */
    private static final int PIECE = 1 << 18;

    /** What MongoDB says when its disk is full. */
    private static final int OUT_OF_DISK_SPACE = 14031;

    private final GridFSBucket bucket;
    private final MongoCollection<Document> files;
    private final MongoCollection<Document> pieces;
    private final BooleanSupplier isRoom;

    /** @param isRoom asked again and again while a file comes */
    GridFsFiles(MongoDatabase database, Duration longest, BooleanSupplier isRoom) {
        // A stream as a whole counts as one operation, which the client's usual two seconds would cut off.
        MongoDatabase patient = database.withTimeout(longest.toSeconds(), TimeUnit.SECONDS);
        this.bucket = GridFSBuckets.create(patient, BUCKET);
        this.files = database.getCollection(BUCKET + ".files");
        this.pieces = database.getCollection(BUCKET + ".chunks");
        this.isRoom = isRoom;
    }

    @Override
    public Stored store(UUID id, InputStream content, long mostBytes) throws IOException {
        GridFSUploadStream kept = bucket.openUploadStream(
                new BsonBinary(id), id.toString(), new GridFSUploadOptions().chunkSizeBytes(PIECE));
        try {
            GridFsIntake.Taken taken = GridFsIntake.take(new WhileThereIsRoom(content), kept, mostBytes, TooLarge::new);
            return new Stored(taken.size(), taken.sha256());
        } catch (RuntimeException e) {
            throw told(e);
        }
    }

    private final class WhileThereIsRoom extends FilterInputStream {

        private WhileThereIsRoom(InputStream content) {
            super(content);
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            if (!isRoom.getAsBoolean()) {
                throw new Full(null);
            }
            return super.read(into, from, most);
        }
    }

    static RuntimeException told(RuntimeException failure) {
        return failure instanceof MongoException refusal && refusal.getCode() == OUT_OF_DISK_SPACE
                ? new Full(failure)
                : failure;
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
