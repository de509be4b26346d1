package pl.myhezo.migrationservice.export.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;
import pl.myhezo.migrationservice.export.ExportSettings;
import pl.myhezo.migrationservice.export.LegacyRecord;
import pl.myhezo.migrationservice.export.Reading;
import pl.myhezo.migrationservice.ledger.Reason;

class LineRecordsTests {

    private static final int LONGEST = 8 << 20;

    private final ExportSettings settings = new ExportSettings(
            DataSize.ofBytes(LONGEST), DataSize.ofMegabytes(50), DataSize.ofMegabytes(1), 200, 1000, 100);

    private record Named(String id, String number) implements LegacyRecord {}

    @Tag("T-26")
    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "{\"a\":0}", "0", "null", "\"\""})
    void aLineOfMoreValuesThanFitIntoMemoryIsRefusedAndTheNextOneIsRead(String value) throws IOException {
        String many = (value + ",").repeat((LONGEST - 100) / (value.length() + 1));
        String line = "{\"id\":\"t-1\",\"x\":[%s%s]}\n".formatted(many, value);
        try (LineRecords<Named> records = records(line + "{\"id\":\"t-2\"}\n")) {
            assertThat(records.next().orElseThrow())
                    .isInstanceOfSatisfying(
                            Reading.Unreadable.class,
                            refused -> assertThat(refused.refusal().reason()).isEqualTo(Reason.TOO_LARGE));
            assertThat(records.next().orElseThrow().legacyId()).isEqualTo("t-2");
        }
    }

    private LineRecords<Named> records(String text) {
        Lines lines = new Lines(new ByteArrayInputStream(text.getBytes(UTF_8)), LONGEST, () -> {});
        LineShape<Named> shape =
                LineShape.of("/id", "/number", line -> new Named(line.get("id").stringValue(), ""));
        return new LineRecords<>("lines", lines, Opening.mapper(settings), shape);
    }
}
