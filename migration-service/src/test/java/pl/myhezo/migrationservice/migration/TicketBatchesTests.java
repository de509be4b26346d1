package pl.myhezo.migrationservice.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import pl.myhezo.migrationservice.export.LegacyFile;
import pl.myhezo.migrationservice.export.LegacyMessage;
import pl.myhezo.migrationservice.export.LegacyTicket;
import pl.myhezo.migrationservice.export.Reading;
import pl.myhezo.migrationservice.export.Records;
import pl.myhezo.migrationservice.ledger.Position;

class TicketBatchesTests {

    private static final int BYTES_OF_EACH = 100;

    @Test
    void everyTicketIsInJustOneShare() throws IOException {
        List<Integer> met = new ArrayList<>();
        for (int number = 0; number < 4; number++) {
            met.addAll(sizes(batches(number, 4, DataSize.ofMegabytes(1), 1000, 0)));
        }

        assertThat(met.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1000);
        assertThat(met).allMatch(size -> size <= 100).hasSizeGreaterThan(4);
    }

    @Test
    void aBatchHasNoMoreTicketsThanItMay() throws IOException {
        assertThat(sizes(batches(0, 1, DataSize.ofMegabytes(1), 250, 0))).containsExactly(100, 100, 50);
    }

    @Test
    void aBatchEndsAfterSoMuchOfTheExport() throws IOException {
        assertThat(sizes(batches(0, 1, DataSize.ofBytes(30 * BYTES_OF_EACH), 100, 0)))
                .containsExactly(30, 30, 30, 10);
    }

    @Test
    void ticketsOfManyFilesMakeSmallBatches() throws IOException {
        assertThat(sizes(batches(0, 1, DataSize.ofMegabytes(1), 10, 900))).containsExactly(3, 3, 3, 1);
    }

    @Test
    void aBatchIsDoneUpToTheLastLineThatWasLookedAt() throws IOException {
        TicketBatches batches = batches(0, 1, DataSize.ofMegabytes(1), 120, 0);

        assertThat(batches.next(() -> {}).line()).isEqualTo(100);
        assertThat(batches.next(() -> {}).line()).isEqualTo(120);
    }

    private static List<Integer> sizes(TicketBatches batches) throws IOException {
        List<Integer> sizes = new ArrayList<>();
        for (var batch = batches.next(() -> {}); !batch.readings().isEmpty(); batch = batches.next(() -> {})) {
            sizes.add(batch.readings().size());
        }
        return sizes;
    }

    private static TicketBatches batches(int number, int of, DataSize batchSize, int tickets, int files) {
        Duration some = Duration.ofSeconds(1);
        MigrationSettings settings = new MigrationSettings(Path.of("."), some, 100, batchSize, 1, 1, of, some, some);
        return new TicketBatches(new Played(tickets, files), new Share("m-1", number, of, 0, 1), settings);
    }

    private static final class Played implements Records<LegacyTicket> {

        private final Iterator<Integer> left;
        private final int files;
        private long read;

        Played(int tickets, int files) {
            this.left = IntStream.rangeClosed(1, tickets).iterator();
            this.files = files;
        }

        @Override
        public Optional<Reading<LegacyTicket>> next() {
            if (!left.hasNext()) {
                return Optional.empty();
            }
            int line = left.next();
            read += BYTES_OF_EACH;
            return Optional.of(new Reading.Read<>(new Position("tickets.ndjson", line), ticket("t-" + line)));
        }

        private LegacyTicket ticket(String id) {
            LegacyMessage message = new LegacyMessage(
                    null,
                    null,
                    LegacyMessage.Side.CUSTOMER,
                    LegacyMessage.Format.TEXT,
                    "",
                    Collections.nCopies(files, new LegacyFile("a", "files/a")));
            return new LegacyTicket(
                    id, null, LegacyTicket.Status.OPEN, null, null, null, null, null, null, null, List.of(message));
        }

        @Override
        public long bytesRead() {
            return read;
        }

        @Override
        public void close() {}
    }
}
