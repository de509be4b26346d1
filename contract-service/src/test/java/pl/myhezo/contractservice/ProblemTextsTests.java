package pl.myhezo.contractservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Looks into the source: a code that is refused with somewhere and has no text would be shown as "not valid". */
class ProblemTextsTests {

    private static final Path SOURCE = Path.of("src/main/java");
    private static final Pattern REFUSAL = Pattern.compile(
            "(?:new InvalidValue\\(|refuse\\([^;]*?, |new FieldError\\([^;]*?, )\"([a-z.-]+)\"", Pattern.DOTALL);

    @Test
    void everyCodeOfTheServiceHasATextInBothLanguages() throws IOException {
        Set<String> codes = codes();
        assertThat(codes).contains("too-many", "duplicate", "mismatch", "date.order", "status.not-expired");

        for (String language : List.of("", "_pl")) {
            Properties texts = new Properties();
            texts.putAll(texts("problems" + language));
            texts.putAll(texts("service-problems" + language));
            assertThat(codes)
                    .allSatisfy(code -> assertThat(texts.getProperty("field." + code))
                            .as("%s in '%s'", code, language)
                            .isNotBlank());
        }
    }

    @Test
    void noTextIsLeftWithoutACode() throws IOException {
        Set<String> codes = codes();

        assertThat(texts("service-problems").stringPropertyNames())
                .isEqualTo(texts("service-problems_pl").stringPropertyNames())
                .allSatisfy(text -> assertThat(codes).contains(text.replaceFirst("field\\.", "")));
    }

    private static Set<String> codes() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCE)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> REFUSAL.matcher(read(file)).results().forEach(found -> codes.add(found.group(1))));
        }
        return codes;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties texts(String bundle) throws IOException {
        Properties texts = new Properties();
        String file = "/" + bundle + ".properties";
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(ProblemTextsTests.class.getResourceAsStream(file), file),
                StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }
}
