package pl.myhezo.endtoend.ticket;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.options.AriaRole;
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

    Desk findsNothing(String number, String subject) {
        visitor.opens("/tickets?q=" + number).waitsUntilLoaded();
        assertThat(page.getByText(subject)).hasCount(0, new HasCountOptions().setTimeout(PATIENCE_MILLIS));
        return this;
    }

    Desk opens(String number) {
        visitor.opens("/tickets/" + number);
        return this;
    }

    Desk answers(String text) {
        page.locator("[name='reply']").fill(text);
        page.locator("form.composer button[type='submit']").click();
        return sees(text);
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

    Desk photographs(String name) {
        visitor.waitsUntilLoaded().photographs(name);
        return this;
    }

    @Override
    public void close() {
        visitor.close();
    }
}
