package pl.myhezo.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.myhezo.gateway.language.Language;

class ProblemPageTests {

    @ParameterizedTest
    @CsvSource({
        "PT0.2S, Spróbuj ponownie za 1 s., Please try again in 1 s.",
        "PT1M30S, Spróbuj ponownie za 90 s., Please try again in 90 s.",
        "PT1M31S, Spróbuj ponownie za 2 min., Please try again in 2 min.",
        "PT15M, Spróbuj ponownie za 15 min., Please try again in 15 min."
    })
    void saysHowLongToWaitAfterTooManyTries(Duration retryAfter, String polish, String english) {
        assertThat(page(ProblemKind.TOO_MANY, retryAfter, Language.PL)).contains(polish);
        assertThat(page(ProblemKind.TOO_MANY, retryAfter, Language.EN)).contains(english);
    }

    @Test
    void keepsToTheDetailWhereTheWaitIsNotKnownOrIsNotAll() {
        assertThat(page(ProblemKind.TOO_MANY, null, Language.PL)).contains(ProblemKind.TOO_MANY.detail(Language.PL));
        assertThat(page(ProblemKind.UNAVAILABLE, Duration.ofSeconds(5), Language.PL))
                .contains(ProblemKind.UNAVAILABLE.detail(Language.PL));
    }

    @Test
    void leadsToPeopleAndBack() {
        assertThat(page(ProblemKind.NOT_FOUND, null, Language.PL))
                .contains("href=\"/contact\"", "href=\"tel:+48122525600\"", "href=\"mailto:pomoc@myhezo.pl\"")
                .contains("href=\"/\"");
    }

    /** The content security policy lets in nothing else. */
    @Test
    void takesItsStyleFromAFileOfOurs() {
        assertThat(page(ProblemKind.NOT_FOUND, null, Language.PL))
                .contains("<link rel=\"stylesheet\" href=\"/problem.css\">")
                .doesNotContain("<style", "style=", "<script");
    }

    private static String page(ProblemKind kind, @Nullable Duration retryAfter, Language language) {
        Problem problem =
                new Problem(kind.type(), kind.title(language), kind.status(), kind.detail(language), "/x", "trace");
        return new String(ProblemPage.of(problem, retryAfter, language), StandardCharsets.UTF_8);
    }
}
