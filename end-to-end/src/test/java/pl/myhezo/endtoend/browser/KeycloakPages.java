package pl.myhezo.endtoend.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import pl.myhezo.endtoend.system.OneTimeCodes;

/** The pages of the login server, by the ids that Keycloak gives their fields. */
final class KeycloakPages {

    private static final String PASSWORD = "#password-new";
    private static final String CODE_OF_THE_APP = "#totp";
    private static final String RECOVERY_CODES = "#kcRecoveryCodesConfirmationCheck";
    private static final int MOST_PAGES = 8;

    private static final String SUBMIT = "form [type='submit']";

    private final Page page;
    private final Runnable atEachStop;

    /** @param atEachStop what to do before a page is left */
    KeycloakPages(Page page, Runnable atEachStop) {
        this.page = page;
        this.atEachStop = atEachStop;
    }

    /** The link of a mail asks for one more click, so that a mail scanner does not use it up. */
    void proceedFromTheLink() {
        Locator proceed = page.locator("#kc-info-message a, a.proceed").first();
        proceed.waitFor();
        atEachStop.run();
        proceed.click();
    }

    /** Whatever order Keycloak asks in: password, authenticator, recovery codes. */
    OneTimeCodes completeTheSetUp(String password) {
        OneTimeCodes authenticator = null;
        for (int i = 0; i < MOST_PAGES; i++) {
            Locator next = page.locator(PASSWORD + ", " + CODE_OF_THE_APP + ", " + RECOVERY_CODES + ", a.to-portal");
            next.first().waitFor();
            if (page.locator(PASSWORD).isVisible()) {
                choosePassword(password);
            } else if (page.locator(CODE_OF_THE_APP).isVisible()) {
                authenticator = setAuthenticatorUp();
            } else if (page.locator(RECOVERY_CODES).isVisible()) {
                keepRecoveryCodes();
            } else {
                break;
            }
        }
        if (authenticator == null) {
            throw new AssertionError("Keycloak did not ask for the authenticator: " + page.url());
        }
        return authenticator;
    }

    void choosePassword(String password) {
        page.locator(PASSWORD).fill(password);
        page.locator("#password-confirm").fill(password);
        submit();
    }

    private OneTimeCodes setAuthenticatorUp() {
        Locator manually = page.locator("#mode-manual");
        if (manually.isVisible()) {
            manually.click();
        }
        OneTimeCodes authenticator =
                OneTimeCodes.of(page.locator("#kc-totp-secret-key").innerText());
        page.locator(CODE_OF_THE_APP).fill(authenticator.next());
        submit();
        return authenticator;
    }

    private void keepRecoveryCodes() {
        page.locator(RECOVERY_CODES).check();
        submit();
    }

    void enterPassword(String email, String password) {
        page.locator("#username").fill(email);
        page.locator("#password").fill(password);
        submit();
    }

    void enterCode(OneTimeCodes codes) {
        page.locator("#otp").waitFor();
        atEachStop.run(); // before the code, which is good for half a minute
        page.locator("#otp").fill(codes.next());
        page.locator(SUBMIT).first().click();
    }

    private void submit() {
        atEachStop.run();
        page.locator(SUBMIT).first().click();
    }
}
