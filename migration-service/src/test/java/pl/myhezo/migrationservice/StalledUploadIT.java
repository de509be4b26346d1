package pl.myhezo.migrationservice;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.net.Socket;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@MigrationSystemTest
class StalledUploadIT {

    @LocalServerPort
    private int port;

    @Autowired
    private MongoDatabase database;

    @Test
    @Tag("T-24")
    void anUploadOfWhichNothingMoreArrivesIsGivenUpAndNothingIsLeftOfIt() throws IOException {
        long before = pieces();
        try (Socket caller = new Socket("localhost", port)) {
            caller.getOutputStream()
                    .write("""
                    POST /migrations?format=myhezo HTTP/1.1\r
                    Host: localhost\r
                    Authorization: Bearer %s\r
                    Content-Type: application/zip\r
                    Content-Length: 9000000\r
                    \r
                    """.formatted(MigrationSystem.operator()).getBytes(US_ASCII));
            // More than one piece, so that there is something to be removed.
            caller.getOutputStream().write(new byte[5_000_000]);
            caller.getOutputStream().flush();

            String answer = new String(caller.getInputStream().readAllBytes(), UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 408").contains("/problems/request-timeout");
        }
        await().untilAsserted(() -> assertThat(pieces()).isEqualTo(before));
    }

    private long pieces() {
        return database.getCollection("uploads.chunks").countDocuments(new Document());
    }
}
