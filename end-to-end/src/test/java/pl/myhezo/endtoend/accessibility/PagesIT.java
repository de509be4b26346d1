package pl.myhezo.endtoend.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.myhezo.endtoend.browser.Accessibility;
import pl.myhezo.endtoend.browser.Language;
import pl.myhezo.endtoend.browser.Visitor;
import pl.myhezo.endtoend.system.RunningSystem;
import pl.myhezo.endtoend.system.Status;

/** axe-core on each page, in both languages, on a phone and on a desk, light and dark; a picture of each is kept. */
class PagesIT {

    private final Status status = RunningSystem.shared().status();

    @ParameterizedTest
    @CsvSource({"POLISH, 1280, LIGHT", "ENGLISH, 1280, DARK", "POLISH, 390, DARK", "ENGLISH, 390, LIGHT"})
    void haveNothingSeriousForAxeToFind(Language language, int width, ColorScheme colours) {
        for (Look.As who : Look.As.values()) {
            try (Visitor visitor = Visitor.speaking(language, width, 844).prefers(colours)) {
                if (who != Look.As.ANYBODY) {
                    visitor.opens("/login?return_to=" + who.home()).isAt("/auth/realms/myhezo/.*");
                    Accessibility.check(visitor.page(), language);
                    visitor.logsIn(status.person(who.role()), who.home());
                }
                String suffix = "-%s-%d-%s"
                        .formatted(language.code(), width, colours.name().toLowerCase(Locale.ROOT));
                Addresses.as(who).forEach(look -> check(visitor, look, suffix, language));
            }
        }
    }

    @Test
    void areFoundByTheirPolishAddresses() {
        try (Visitor visitor = Visitor.speaking(Language.POLISH)) {
            Addresses.aliases().forEach((alias, page) -> visitor.opens(alias).isAt(page + "(\\?.*)?$"));
        }
    }

    private static void check(Visitor visitor, Look look, String suffix, Language language) {
        open(visitor, look.path());
        visitor.photographs(look.name() + suffix);
        Accessibility.check(visitor.page(), language);
        assertThat((Boolean) visitor.page()
                        .evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("no sideways scrolling at " + look.path())
                .isTrue();
    }

    private static void open(Visitor visitor, String path) {
        String before = path.replace(Look.FIRST_THERE, "");
        if (path.equals(before)) {
            visitor.opens(path).waitsUntilLoaded();
            return;
        }
        visitor.opens(before.substring(0, before.length() - 1)).waitsUntilLoaded();
        visitor.page().locator("main a[href^='" + before + "']").first().click();
        visitor.isAt(before + ".+").waitsUntilLoaded();
    }
}
