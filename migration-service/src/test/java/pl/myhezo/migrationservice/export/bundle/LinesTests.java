package pl.myhezo.migrationservice.export.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LinesTests {

    @Test
    void emptyLinesCountAndAreNotShown() throws IOException {
        assertThat(read("a\n\n \r\nb", 10)).containsExactly("1:a", "4:b");
    }

    @Test
    void aLineThatIsTooLongIsNotKeptAndTheNextOneIsRead() throws IOException {
        assertThat(read("1234567890\n" + "x".repeat(200_000) + "\nend\n", 10))
                .containsExactly("1:1234567890", "2:too long", "3:end");
    }

    @Test
    void aLineOverTheEdgeOfTheBufferIsWhole() throws IOException {
        String line = "y".repeat(100_000);

        assertThat(read("a\n" + line + "\nb", 200_000)).containsExactly("1:a", "2:" + line, "3:b");
    }

    @Test
    void readingGoesOnBehindTheLinesThatWerePassedOver() throws IOException {
        Lines lines = lines("a\nb\nc\nd", 10);

        lines.skip(2);

        assertThat(rest(lines)).containsExactly("3:c", "4:d");
    }

    @Test
    void passingOverMoreLinesThanThereAreEndsTheFile() throws IOException {
        Lines lines = lines("a\nb\n", 10);

        lines.skip(7);

        assertThat(rest(lines)).isEmpty();
    }

    @Test
    void whileItPassesOverManyItShowsThatItLives() throws IOException {
        AtomicInteger beats = new AtomicInteger();
        byte[] tenMegabytes = "x\n".repeat(5 << 20).getBytes(UTF_8);
        Lines lines = new Lines(new ByteArrayInputStream(tenMegabytes), 10, beats::incrementAndGet);

        lines.skip(5 << 20);

        assertThat(beats).hasValueGreaterThanOrEqualTo(100);
    }

    private static List<String> read(String text, int longest) throws IOException {
        return rest(lines(text, longest));
    }

    private static Lines lines(String text, int longest) {
        return new Lines(new ByteArrayInputStream(text.getBytes(UTF_8)), longest, () -> {});
    }

    private static List<String> rest(Lines lines) throws IOException {
        List<String> rest = new ArrayList<>();
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            rest.add(line.get().number() + ":"
                    + line.get().bytes().map(bytes -> new String(bytes, UTF_8)).orElse("too long"));
        }
        return rest;
    }
}
