package pl.myhezo.keycloak.system;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;

/** Somebody with a browser of his own, on the way through Keycloak's pages to the portal. */
public final class Visitor {

    private static final int MOST_REDIRECTS = 10;

    private final KeycloakSystem keycloak;
    private final Http http = new Http();
    private final String verifier = UUID.randomUUID() + "-" + UUID.randomUUID();

    Visitor(KeycloakSystem keycloak) {
        this.keycloak = keycloak;
    }

    /** Opens the page to which the gateway sends a browser for login. */
    public Page startsLogin() {
        return startsLogin(Map.of());
    }

    public Page startsLogin(Map<String, String> changed) {
        Map<String, String> query = new HashMap<>(Map.of(
                "client_id", "myhezo-gateway",
                "response_type", "code",
                "scope", "openid profile email",
                "redirect_uri", KeycloakSystem.CALLBACK,
                "state", "state",
                "ui_locales", "pl",
                "code_challenge", challenge(),
                "code_challenge_method", "S256"));
        query.putAll(changed);
        return opens(keycloak.protocol("/auth?" + Http.encoded(query)));
    }

    public Page opens(URI address) {
        return follow(address, http.get(address));
    }

    public Page clicks(Page page, String link) {
        return opens(page.link(link));
    }

    /** Sends the form with its hidden fields and what was typed. */
    public Page submits(Page page, String form, Map<String, String> typed) {
        Map<String, String> fields = new HashMap<>(page.hiddenFields(form));
        fields.putAll(typed);
        URI action = page.action(form);
        return follow(action, http.post(action, fields));
    }

    public Page entersPassword(Page page, Person person) {
        return submits(page, "#kc-form-login", Map.of("username", person.email(), "password", person.password()));
    }

    public Page entersCode(Page page, String code) {
        return submits(page, "#kc-otp-login-form", Map.of("otp", code));
    }

    /** Up to the question for the code. */
    public Page reachesTheCode(Person person) {
        return entersPassword(startsLogin(), person);
    }

    /** The whole way, with both factors. */
    public Page logsIn(Person person) {
        return entersCode(reachesTheCode(person), person.authenticator().code());
    }

    /** As far as he gets with both factors: a lock may stop him at the password. */
    public Page triesToLogIn(Person person) {
        Page page = reachesTheCode(person);
        return page.asksForCode() ? entersCode(page, person.authenticator().code()) : page;
    }

    /** Asks for the mail that helps who has forgotten the password. */
    public Page asksForReset(String email) {
        Page form = clicks(startsLogin(), "a[href*=reset-credentials]");
        return submits(form, "#kc-reset-password-form", Map.of("username", email));
    }

    public Page choosesPassword(Page page, String password) {
        return submits(page, "#kc-passwd-update-form", Map.of("password-new", password, "password-confirm", password));
    }

    /** Scans the key and types the first code. */
    public Page connectsAuthenticator(Page page) {
        String code = new Authenticator(page.field("totpSecret")).code();
        return submits(page, "#kc-totp-settings-form", Map.of("totp", code, "userLabel", "Telefon"));
    }

    public Page keepsRecoveryCodes(Page page) {
        return submits(page, "#kc-recovery-codes-settings-form", Map.of("kcRecoveryCodesConfirmationCheck", "on"));
    }

    /** Leaves the phone where it is and asks for a recovery code. */
    public Page asksForRecoveryCode(Page page) {
        return takesTheOtherWay(page);
    }

    /** Follows the link below the form, which names another way to prove himself. */
    public Page takesTheOtherWay(Page page) {
        return submits(page, "#kc-select-try-another-way-form", Map.of());
    }

    public Page entersRecoveryCode(Page page, String code) {
        return submits(page, "#kc-recovery-code-login-form", Map.of("recoveryCodeInput", code));
    }

    /** What the gateway gets for the code that the browser brought. */
    public JsonNode tokens(Page page) {
        String code = page.authorizationCode()
                .orElseThrow(() -> new AssertionError("Not logged in: " + page.heading() + " " + page.text()));
        return keycloak.token(Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        "myhezo-gateway",
                        "client_secret",
                        keycloak.setting("MYHEZO_GATEWAY_CLIENT_SECRET"),
                        "redirect_uri",
                        KeycloakSystem.CALLBACK,
                        "code",
                        code,
                        "code_verifier",
                        verifier))
                .body();
    }

    /** Stops at the first address that is not Keycloak's. */
    private Page follow(URI from, HttpResponse<String> first) {
        URI address = from;
        HttpResponse<String> response = first;
        for (int i = 0;
                i < MOST_REDIRECTS && response.headers().firstValue("Location").isPresent();
                i++) {
            address = address.resolve(response.headers().firstValue("Location").orElseThrow());
            if (!keycloak.serves(address)) {
                return new Page(response.statusCode(), address, response.headers(), Jsoup.parse(""));
            }
            response = http.get(address);
        }
        Page page = new Page(response.statusCode(), address, response.headers(), Jsoup.parse(response.body()));
        ThemeRules.check(page);
        return page;
    }

    private String challenge() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
