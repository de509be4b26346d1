package pl.myhezo.migrationservice.upload.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.GridFSUploadStream;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.bson.BsonString;
import pl.myhezo.migrationservice.upload.Upload;
import pl.myhezo.migrationservice.upload.UploadSettings;
import pl.myhezo.migrationservice.upload.UploadTooLarge;
import pl.myhezo.migrationservice.upload.Uploads;

/** Uploads cut into pieces of some megabytes. */
class GridFsUploads implements Uploads {

    private static final int PIECE = 4 << 20;
    private static final int BUFFER = 1 << 16;

    private final GridFSBucket bucket;
    private final UploadSettings settings;

    GridFsUploads(MongoDatabase database, UploadSettings settings) {
        // A stream as a whole counts as one operation, which the client's usual two seconds would cut off.
        this.bucket = GridFSBuckets.create(database, "uploads")
                .withTimeout(settings.longest().toSeconds(), TimeUnit.SECONDS);
        this.settings = settings;
    }

    @Override
    public Upload keep(String id, InputStream content) throws IOException {
        MessageDigest digest = sha256();
        GridFSUploadStream kept =
                bucket.openUploadStream(new BsonString(id), id, new GridFSUploadOptions().chunkSizeBytes(PIECE));
        try {
            long size = pump(content, kept, digest);
            kept.close();
            return new Upload(id, size, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | RuntimeException e) {
            abort(kept, e);
            throw e;
        }
    }

    private long pump(InputStream content, OutputStream kept, MessageDigest digest) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
            size += count;
            if (size > settings.largest().toBytes()) {
                throw new UploadTooLarge(settings.largest().toBytes());
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
    public void copy(Upload upload, Path file, Runnable heartbeat) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream kept = bucket.openDownloadStream(new BsonString(upload.id()));
                OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            for (int count = kept.read(buffer); count >= 0; count = kept.read(buffer)) {
                digest.update(buffer, 0, count);
                out.write(buffer, 0, count);
                heartbeat.run();
            }
        }
        if (!upload.sha256().equals(HexFormat.of().formatHex(digest.digest()))) {
            throw new IOException("The upload " + upload.id() + " is not what it was");
        }
    }

    @Override
    public void remove(String id) {
        if (bucket.find(eq("_id", id)).first() != null) {
            bucket.delete(new BsonString(id));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
