package pl.myhezo.endtoend.ticket;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import pl.myhezo.endtoend.browser.Language;
import pl.myhezo.endtoend.browser.Visitor;
import pl.myhezo.endtoend.system.Status;

/** Somebody who works with tickets, in a browser of his own. */
final class Desk implements AutoCloseable {

    private static final double PATIENCE_MILLIS = Duration.ofSeconds(30).toMillis();

    private final Visitor visitor;
    private final Page page;

    private Desk(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
    }

    static Desk of(Status.Person person, Language language) {
        Visitor visitor = Visitor.speaking(language).logsIn(person, "/tickets");
        return new Desk(visitor);
    }

    /** Somebody who is logged in already. */
    static Desk of(Visitor visitor) {
        return new Desk(visitor);
    }

    Desk describes(String serialNumber, String subject, String description) {
        visitor.opens("/tickets/new");
        Locator device = page.locator("input[name='serialNumber']");
        device.fill(serialNumber.substring(3));
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(serialNumber))
                .click();
        page.locator("[name='subject']").fill(subject);
        page.locator("[name='description']").fill(description);
        return this;
    }

    Desk letsTheSupplierRead(boolean yes) {
        page.locator("input[name='supplierAccess']").nth(yes ? 0 : 1).check();
        return this;
    }

    /** Nobody else of the company is to see it. */
    Desk keepsItToHimself() {
        page.locator("input[name='visibility']").nth(1).check();
        return this;
    }

    Desk submits() {
        page.locator("form.opening button[type='submit']").click();
        return this;
    }

    /** The number of the ticket that the page shows. */
    String number() {
        page.waitForURL(address -> address.matches(".*/tickets/HEZO-\\d{4}-\\d{6}"));
        return page.url().substring(page.url().lastIndexOf('/') + 1);
    }

    Desk finds(String number, String subject) {
        visitor.opens("/tickets?q=" + number).sees(subject);
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(subject)).click();
        visitor.isAt("/tickets/" + number);
        return this;
    }

    Desk lists(String number) {
        visitor.opens("/tickets?q=" + number).waitsUntilLoaded();
        return this;
    }

    Desk findsNothing(String number, String subject) {
        return lists(number).seesNot(subject);
    }

    Desk opens(String number) {
        visitor.opens("/tickets/" + number);
        return this;
    }

    Desk answers(String text) {
        page.locator("[name='reply']").fill(text);
        return submitsTheAnswer().sees(text);
    }

    Desk submitsTheAnswer() {
        page.locator("form.composer button[type='submit']").click();
        return this;
    }

    /** Supervisors alone do. */
    Desk writesATemplate(String name, String polish, String english) {
        visitor.opens("/templates");
        page.locator("[name='name']").fill(name);
        page.locator("[name='pl']").fill(polish);
        page.locator("[name='en']").fill(english);
        page.locator("main form button[type='submit']").click();
        return sees(name);
    }

    /** Finds the template by its name, and takes it. */
    Desk beginsWith(String template) {
        page.locator(".template-picker input").fill(template);
        page.getByRole(AriaRole.OPTION, new GetByRoleOptions().setName(template))
                .click();
        return this;
    }

    /** Names the ticket that stays, and says yes when asked. */
    Desk mergesItInto(String number) {
        page.locator("section[aria-labelledby='merge'] button").click();
        page.locator("[name='into']").fill(number);
        page.locator(".merge-form button[type='submit']").click();
        page.locator("[role='alertdialog'] button").first().click();
        visitor.isAt("/tickets/" + number);
        return this;
    }

    /** Adds a text file to the answer that is being written. */
    Desk adds(String fileName, String content) {
        page.locator("form.composer input[type='file']")
                .setInputFiles(new FilePayload(fileName, "text/plain", content.getBytes(UTF_8)));
        assertThat(page.locator(".composer-files li").getByText(fileName)).isVisible();
        assertThat(page.locator(".composer-files progress")).hasCount(0);
        return this;
    }

    /** The file that comes when this is clicked. */
    byte[] downloads(String text) {
        return downloads(page.getByText(text).first());
    }

    /** A file of the dialogue. */
    byte[] downloadsFile(String name) {
        return downloads(page.locator(".attachments a").getByText(name).first());
    }

    private byte[] downloads(Locator link) {
        Download download = page.waitForDownload(link::click);
        try (InputStream bytes = download.createReadStream()) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Turns the supplier's access off, which needs no second click. */
    Desk takesTheSuppliersAccessBack(String confirmation) {
        page.getByRole(AriaRole.SWITCH).click();
        return sees(confirmation);
    }

    Desk sees(String text) {
        visitor.sees(text);
        return this;
    }

    Desk seesNot(String text) {
        assertThat(page.getByText(text)).hasCount(0, new HasCountOptions().setTimeout(PATIENCE_MILLIS));
        return this;
    }

    Desk photographs(String name) {
        visitor.waitsUntilLoaded().photographs(name);
        return this;
    }

    @Override
    public void close() {
        visitor.close();
    }
}
