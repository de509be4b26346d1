package pl.myhezo.ticketservice.attachment.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.WriteError;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.myhezo.platform.test.MongoDatabases;
import pl.myhezo.platform.value.Sha256;
import pl.myhezo.ticketservice.attachment.FileStore;

class GridFsFilesIT {

    private static final long MOST = 4 << 20;

    private final MongoDatabases mongo = MongoDatabases.empty();
    private final GridFsFiles files = new GridFsFiles(mongo.database(), Duration.ofMinutes(1), () -> true);
    private final UUID id = UUID.randomUUID();

    @AfterEach
    void drop() {
        mongo.close();
    }

    @Test
    void aFileIsGivenBackAsItCame() throws IOException {
        byte[] content = random(3 << 20);

        FileStore.Stored stored = files.store(id, new ByteArrayInputStream(content), MOST);

        assertThat(stored).isEqualTo(new FileStore.Stored(content.length, Sha256.hex(content)));
        try (InputStream read = files.open(id)) {
            assertThat(read.readAllBytes()).isEqualTo(content);
        }
    }

    @Test
    @Tag("T-24")
    void nothingIsLeftOfAFileThatIsTooLarge() {
        assertThatThrownBy(() -> files.store(id, new ByteArrayInputStream(random((int) MOST + 1)), MOST))
                .isInstanceOf(FileStore.TooLarge.class);

        assertNothingIsThere();
    }

    @Test
    @Tag("F-03")
    void nothingIsLeftOfAFileThatBreaksOff() {
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(random(3 << 20)), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        });

        assertThatThrownBy(() -> files.store(id, broken, MOST)).hasMessage("gone");

        assertNothingIsThere();
    }

    @Test
    @Tag("F-03")
    void nothingIsLeftOfAFileForWhichThereIsNoMoreRoom() {
        AtomicInteger pieces = new AtomicInteger(20);
        GridFsFiles full = new GridFsFiles(mongo.database(), Duration.ofMinutes(1), () -> pieces.getAndDecrement() > 0);

        assertThatThrownBy(() -> full.store(id, new ByteArrayInputStream(random(3 << 20)), MOST))
                .isInstanceOf(FileStore.Full.class);

        assertThat(pieces).as("some of it came").hasNegativeValue();
        assertNothingIsThere();
    }

    @Test
    @Tag("F-03")
    void ofTheDatabasesDiskSomeIsKeptFree() throws IOException {
        files.store(id, new ByteArrayInputStream(random(10)), MOST);

        assertThat(new DiskRoom(mongo.database(), 0, Clock.systemUTC()).isLeft())
                .isTrue();
        assertThat(new DiskRoom(mongo.database(), Long.MAX_VALUE, Clock.systemUTC()).isLeft())
                .isFalse();
    }

    @Test
    void whatWasRemovedIsNotThere() throws IOException {
        files.store(id, new ByteArrayInputStream(random(10)), MOST);

        files.remove(id);
        files.remove(id);

        assertNothingIsThere();
        assertThatThrownBy(() -> files.open(id)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    @Tag("F-03")
    void aFullDiskIsToldFromOtherFailures() {
        assertThat(GridFsFiles.told(failure(14031))).isInstanceOf(FileStore.Full.class);
        assertThat(GridFsFiles.told(failure(11000))).isInstanceOf(MongoWriteException.class);
    }

    private static MongoWriteException failure(int code) {
        return new MongoWriteException(new WriteError(code, "no", new BsonDocument()), new ServerAddress(), List.of());
    }

    private void assertNothingIsThere() {
        assertThat(mongo.database().getCollection("files.files").countDocuments())
                .isZero();
        assertThat(mongo.database().getCollection("files.chunks").countDocuments())
                .isZero();
    }

    private static byte[] random(int length) {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        return content;
    }
}
