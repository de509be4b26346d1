package pl.myhezo.endtoend.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.assertions.PageAssertions.HasURLOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.myhezo.endtoend.system.Browsers;
import pl.myhezo.endtoend.system.Inbox;
import pl.myhezo.endtoend.system.OneTimeCodes;
import pl.myhezo.endtoend.system.RunningSystem;
import pl.myhezo.endtoend.system.Status;

/** A person in front of a browser of his own. */
public final class Visitor implements AutoCloseable {

    private static final String PASSWORD = "Zielony-tramwaj-7-skreca";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final double PATIENCE_MILLIS = PATIENCE.toMillis();

    private final Status status = RunningSystem.shared().status();
    private final BrowserContext context;
    private final Page page;
    private final PageTroubles troubles;
    private final String origin;
    private @Nullable OneTimeCodes authenticator;
    private Runnable atEachStop = () -> {};

    private Visitor(Language language, NewContextOptions options) {
        this.origin = status.portal().replace("localhost", language.host());
        this.context = Browsers.shared().newContext(options);
        context.setDefaultTimeout(PATIENCE_MILLIS);
        this.page = context.newPage();
        this.troubles = new PageTroubles(page);
    }

    /** Somebody who speaks this language and comes by its host name. */
    public static Visitor speaking(Language language) {
        return new Visitor(language, new NewContextOptions().setLocale(language.code()));
    }

    /** As {@link #speaking}, on a screen of this size. */
    public static Visitor speaking(Language language, int width, int height) {
        return new Visitor(
                language, new NewContextOptions().setLocale(language.code()).setViewportSize(width, height));
    }

    /** From here on, whatever he comes to is looked at by axe, and must be in his language. */
    public Visitor whoDependsOnAccessibility(Language language) {
        atEachStop = () -> Accessibility.check(page, language);
        return this;
    }

    public Page page() {
        return page;
    }

    public Visitor opens(String path) {
        page.navigate(origin + path);
        return this;
    }

    /** Logowanie → Zarejestruj się. */
    public Visitor findsTheWayToTheForm() {
        opens("/");
        page.locator("a[href='/sign-in']").first().click();
        page.locator("main a[href='/register']").first().click();
        return this;
    }

    public Visitor fillsIn(Applicant applicant) {
        applicant
                .fields()
                .forEach((name, value) -> page.locator("[name='" + name + "']").fill(value));
        Locator terms = page.locator("[name='termsAccepted']");
        if (!terms.isChecked()) {
            terms.locator("xpath=ancestor-or-self::label").click();
        }
        return this;
    }

    public Visitor submits() {
        page.locator("main form button[type='submit']").click();
        return this;
    }

    public Visitor takesTheSuggestionOver() {
        page.locator(".take-over button").click();
        return this;
    }

    public Visitor sees(String text) {
        orTellsWhatIsThere(() ->
                assertThat(page.getByText(text).first()).isVisible(new IsVisibleOptions().setTimeout(PATIENCE_MILLIS)));
        atEachStop.run();
        return this;
    }

    public Visitor isAt(String path) {
        orTellsWhatIsThere(() ->
                assertThat(page).hasURL(Pattern.compile(".*" + path), new HasURLOptions().setTimeout(PATIENCE_MILLIS)));
        return this;
    }

    /** That something is missing says little; what was on the page instead mostly says why. */
    private void orTellsWhatIsThere(Runnable expectation) {
        try {
            expectation.run();
        } catch (AssertionError | PlaywrightException e) {
            String page = this.page.locator("body").innerText();
            throw new AssertionError(
                    "%s%nAt %s there is:%n%s%n%s".formatted(e.getMessage(), this.page.url(), page, troubles), e);
        }
    }

    /** Follows the link of the mail: confirms the address, chooses a password, sets the authenticator up. */
    public Visitor followsTheMailTo(Applicant applicant) {
        return setsUpWhatIsAskedFor(new Inbox(status.inbox()).awaitMailTo(applicant.email()));
    }

    /** Follows the link of the login server and does what is left to do. */
    public Visitor setsUpWhatIsAskedFor(Inbox.Mail mail) {
        opensTheLinkOf(mail);
        KeycloakPages keycloak = new KeycloakPages(page, atEachStop);
        keycloak.proceedFromTheLink();
        authenticator = keycloak.completeTheSetUp(PASSWORD);
        return this;
    }

    /** Follows the link of the login server, and is held up before a step. */
    public Visitor opensTheLinkOf(Inbox.Mail mail) {
        page.navigate(mail.link("/auth/realms/myhezo/"));
        return this;
    }

    /** Follows the link of the login server, and is held up as soon as he has a password. */
    public Visitor choosesOnlyAPassword(Inbox.Mail mail) {
        opensTheLinkOf(mail);
        KeycloakPages keycloak = new KeycloakPages(page, atEachStop);
        keycloak.proceedFromTheLink();
        keycloak.choosePassword(PASSWORD);
        return this;
    }

    /** Logs in with password and one-time code. */
    public Visitor logsIn(Applicant applicant) {
        return logsIn(applicant, "/contracts");
    }

    /** As {@link #logsIn(Applicant)}, on the way to a page. */
    public Visitor logsIn(Applicant applicant, String path) {
        return logsIn(applicant.email(), PASSWORD, authenticator(), path);
    }

    /** Logs in as a person of the sample data. */
    public Visitor logsIn(Status.Person person) {
        return logsIn(person, "/contracts");
    }

    /** As {@link #logsIn(Status.Person)}, on the way to a page. */
    public Visitor logsIn(Status.Person person, String path) {
        return logsIn(person.email(), person.password(), OneTimeCodes.of(person.totpSecret()), path);
    }

    private Visitor logsIn(String email, String password, OneTimeCodes codes, String path) {
        opens("/login?return_to=" + path);
        KeycloakPages keycloak = new KeycloakPages(page, atEachStop);
        keycloak.enterPassword(email, password);
        keycloak.enterCode(codes);
        return isAt(path + ".*");
    }

    public Visitor losesHisCookies() {
        context.clearCookies();
        return this;
    }

    private OneTimeCodes authenticator() {
        if (authenticator == null) {
            throw new IllegalStateException("The authenticator is not set up yet");
        }
        return authenticator;
    }

    /** The right password, and then no code. */
    public Visitor givesOnlyThePassword(Status.Person person) {
        opens("/login?return_to=/contracts");
        KeycloakPages keycloak = new KeycloakPages(page, atEachStop);
        keycloak.enterPassword(person.email(), person.password());
        assertThat(page.locator("#otp")).isVisible();
        return this;
    }

    /** Has the password but neither phone nor recovery codes, and asks for a new app with the three numbers. */
    public Visitor losesThePhone(Applicant applicant) {
        opens("/login?return_to=/contracts");
        new KeycloakPages(page, atEachStop).enterPassword(applicant.email(), PASSWORD);
        page.locator("a[href='/lost-phone']").first().click();
        for (String name : List.of("contact.email", "contractNumber", "serialNumber")) {
            page.locator("[name='" + name + "']").fill(applicant.field(name));
        }
        return submits();
    }

    /** Opens the page that a link of a mail leads to, and does what it offers. */
    public Visitor confirms(Inbox.Mail mail, String path) {
        page.navigate(mail.link(path));
        page.locator("main button.button-primary").click();
        return this;
    }

    public Visitor seesThatLoginIsNeeded() {
        assertThat(page.locator("main a[href^='/login']"))
                .isVisible(new IsVisibleOptions().setTimeout(PATIENCE_MILLIS));
        return this;
    }

    /** Opens a page again and again until it asks for a login. */
    public Visitor isLoggedOutSoon(String path) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        do {
            opens(path).waitsUntilLoaded();
        } while (!page.locator("main a[href^='/login']").first().isVisible() && System.nanoTime() < deadline);
        return seesThatLoginIsNeeded();
    }

    public Visitor seesTheFormForTheContractCard() {
        assertThat(page.locator("[name='card.contractNumber']")).isVisible();
        return this;
    }

    /** Invites somebody to the company on the page. */
    public Visitor invites(Applicant colleague) {
        for (String name : List.of("firstName", "lastName", "email")) {
            page.locator(".invite [name='" + name + "']").fill(colleague.field("contact." + name));
        }
        page.locator(".invite button[type='submit']").click();
        return this;
    }

    /** Takes somebody's access to the company on the page away, and says yes when asked. */
    public Visitor removes(Applicant colleague) {
        page.locator(".member")
                .filter(new Locator.FilterOptions().setHasText(colleague.email()))
                .locator("button")
                .last()
                .click();
        page.locator("[role='alertdialog'] button").first().click();
        return this;
    }

    public Visitor searchesFor(String text) {
        page.locator("main input[type='search']").fill(text);
        return this;
    }

    /** Downloads the list of contracts in a format, {@code csv} or {@code xlsx}. */
    public Download downloads(String format) {
        return page.waitForDownload(
                () -> page.locator("a[href*='contracts." + format + "']").click());
    }

    public Visitor prefers(ColorScheme colours) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
        return this;
    }

    public Visitor waitsUntilLoaded() {
        orTellsWhatIsThere(() ->
                assertThat(page.locator("main h1")).isVisible(new IsVisibleOptions().setTimeout(PATIENCE_MILLIS)));
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return this;
    }

    public Visitor photographs(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
