package pl.myhezo.platform.test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The texts for codes with which a service refuses. Looks into its source: a code that is refused with somewhere and has
 * no text would be shown as "not valid".
 */
public final class ProblemTexts {

    private static final Path SOURCE = Path.of("src/main/java");
    private static final Pattern REFUSAL = Pattern.compile(
            "(?:new InvalidValue\\(|refuse\\([^;]*?, |new FieldError\\([^;]*?, |Problem\\.(?:conflict|busy|tooMany)\\()\"([a-z.-]+)\"",
            Pattern.DOTALL);

    private final Set<String> codes = new TreeSet<>();

    private ProblemTexts() {}

    /**
     * Of the service whose tests are running.
     *
     * @param others codes that do not stand where they are refused with
     */
    public static ProblemTexts ofTheService(String... others) {
        ProblemTexts texts = new ProblemTexts();
        texts.codes.addAll(List.of(others));
        try (Stream<Path> files = Files.walk(SOURCE)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(texts::collect);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private void collect(Path file) {
        try {
            REFUSAL.matcher(Files.readString(file)).results().forEach(found -> codes.add(found.group(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Set<String> codes() {
        return Set.copyOf(codes);
    }

    /** Each code has a text in both languages. */
    public void assertComplete() {
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

    /** Each text of the service is of a code. */
    public void assertNoneLeftOver() {
        assertThat(texts("service-problems").stringPropertyNames())
                .isEqualTo(texts("service-problems_pl").stringPropertyNames())
                .allSatisfy(text -> assertThat(codes).contains(text.replaceFirst("field\\.", "")));
    }

    private static Properties texts(String bundle) {
        Properties texts = new Properties();
        String file = "/" + bundle + ".properties";
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(ProblemTexts.class.getResourceAsStream(file), file), UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
