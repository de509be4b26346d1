package pl.myhezo.endtoend.system;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One real browser for all: the system's Chromium where there is one, else Playwright's own. */
public final class Browsers {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final class Shared {
        static final Browser BROWSER = launch();
    }

    private Browsers() {}

    public static Browser shared() {
        return Shared.BROWSER;
    }

    private static Browser launch() {
        Optional<Path> installed = installed();
        Map<String, String> environment = new HashMap<>(System.getenv());
        if (installed.isPresent()) {
            environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        }
        LaunchOptions options = new LaunchOptions().setArgs(QUIET);
        installed.ifPresent(options::setExecutablePath);
        return Playwright.create(new CreateOptions().setEnv(environment))
                .chromium()
                .launch(options);
    }

    private static Optional<Path> installed() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
