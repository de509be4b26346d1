package pl.myhezo.endtoend.bench;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import pl.myhezo.endtoend.system.Browsers;
import pl.myhezo.endtoend.system.Status;

/** How long somebody who was never here waits for a page of the portal, in a browser with nothing kept. */
final class FirstLoad {

    private static final List<String> PAGES = List.of("/", "/register", "/contact");
    private static final int VISITS = 5;
    /** The latest candidate that the browser noted (W3C, Largest Contentful Paint). */
    private static final String LARGEST_PAINT = """
            () => new Promise(tell => new PerformanceObserver(list => tell(list.getEntries().at(-1).startTime))
                .observe({ type: "largest-contentful-paint", buffered: true }))""";

    private static final String SCRIPTS = """
            () => performance.getEntriesByType("resource")
                .filter(entry => new URL(entry.name).pathname.endsWith(".js"))
                .reduce((bytes, entry) => bytes + entry.encodedBodySize, 0)""";

    private final Status status;

    FirstLoad(Status status) {
        this.status = status;
    }

    List<Figure> measure() {
        List<Figure> figures = new ArrayList<>();
        for (String page : PAGES) {
            List<Double> paints = new ArrayList<>();
            double scripts = 0;
            for (int i = 0; i < VISITS; i++) {
                try (BrowserContext visitor = Browsers.shared().newContext(new NewContextOptions().setLocale("pl"))) {
                    Page shown = visitor.newPage();
                    shown.navigate(status.portal() + page);
                    shown.waitForLoadState(LoadState.NETWORKIDLE);
                    paints.add(number(shown, LARGEST_PAINT));
                    scripts = number(shown, SCRIPTS);
                }
            }
            Collections.sort(paints);
            figures.add(Figure.of("largest paint of " + page, paints.get(VISITS / 2), "ms", "< 1500 ms")
                    .noting("median of %d first visits".formatted(VISITS)));
            figures.add(Figure.of("compressed scripts of " + page, scripts / 1024, "KB", "<= 200 KB"));
        }
        return figures;
    }

    private static double number(Page page, String script) {
        return ((Number) page.evaluate(script)).doubleValue();
    }
}
