package pl.myhezo.endtoend.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.myhezo.endtoend.browser.Accessibility;
import pl.myhezo.endtoend.browser.Language;
import pl.myhezo.endtoend.browser.Visitor;
import pl.myhezo.endtoend.system.RunningSystem;

/** axe-core on each page, in both languages, on a phone and on a desk, light and dark; a picture of each is kept. */
class PagesIT {

    private static final List<String> FOR_ANYBODY =
            List.of("/", "/sign-in", "/register", "/lost-phone", "/contact", "/terms", "/privacy", "/no-such-page");
    private static final List<String> FOR_A_CUSTOMER = List.of("/contracts", "/add-contract", "/company", "/account");

    @ParameterizedTest
    @CsvSource({"POLISH, 1280, LIGHT", "ENGLISH, 1280, DARK", "POLISH, 390, DARK", "ENGLISH, 390, LIGHT"})
    void haveNothingSeriousForAxeToFind(Language language, int width, ColorScheme colours) {
        try (Visitor visitor = Visitor.speaking(language, width, 844)) {
            visitor.prefers(colours);
            FOR_ANYBODY.forEach(path -> check(visitor, path, language, width, colours));
            visitor.opens("/login?return_to=/contracts").isAt("/auth/realms/myhezo/.*");
            Accessibility.check(visitor.page(), language);
            visitor.logsIn(RunningSystem.shared().status().person("customer"));
            FOR_A_CUSTOMER.forEach(path -> check(visitor, path, language, width, colours));
        }
    }

    private static void check(Visitor visitor, String path, Language language, int width, ColorScheme colours) {
        visitor.opens(path).waitsUntilLoaded();
        visitor.photographs("%s-%s-%d-%s"
                .formatted(
                        path.equals("/") ? "landing" : path.substring(1).replace('/', '-'),
                        language.code(),
                        width,
                        colours.name().toLowerCase(Locale.ROOT)));
        Accessibility.check(visitor.page(), language);
        assertThat((Boolean) visitor.page()
                        .evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("no sideways scrolling at " + path)
                .isTrue();
    }
}
