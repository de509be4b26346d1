package pl.myhezo.keycloak.system;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a browser shows, or the address of ours that it was sent to (then without content). */
public record Page(int status, URI address, HttpHeaders headers, Document content) {

    public String heading() {
        return content.select("h1").text();
    }

    public String text() {
        return content.body().text();
    }

    public String language() {
        return content.select("html").attr("lang");
    }

    public boolean has(String selector) {
        return content.selectFirst(selector) != null;
    }

    public boolean asksForPassword() {
        return has("input[name=password]");
    }

    public boolean asksForCode() {
        return has("input[name=otp]");
    }

    public boolean asksForRecoveryCode() {
        return has("input[name=recoveryCodeInput]");
    }

    public boolean asksForNewPassword() {
        return has("input[name=password-new]");
    }

    public boolean asksForAuthenticator() {
        return has("input[name=totpSecret]");
    }

    public boolean showsRecoveryCodes() {
        return has("input[name=generatedRecoveryAuthnCodes]");
    }

    /** The code that our own address was given: somebody is logged in. */
    public Optional<String> authorizationCode() {
        return Optional.ofNullable(query().get("code"));
    }

    public Map<String, String> query() {
        String query = address.getRawQuery();
        return query == null
                ? Map.of()
                : Arrays.stream(query.split("&", -1))
                        .map(pair -> pair.split("=", 2))
                        .collect(Collectors.toMap(pair -> pair[0], Page::decoded, (first, second) -> first));
    }

    /** The address of a link as it stands in the page, empty if there is none. */
    public String href(String selector) {
        return content.select(selector).attr("href");
    }

    /** What a form carries for the script, by the name of the data attribute. */
    public Map<String, String> data(String form) {
        return first(form).dataset();
    }

    public String field(String name) {
        return first("input[name=" + name + "]").val();
    }

    URI link(String selector) {
        return address.resolve(first(selector).attr("href"));
    }

    URI action(String form) {
        return address.resolve(first(form).attr("action"));
    }

    Map<String, String> hiddenFields(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        first(form).select("input[type=hidden][name]").forEach(field -> fields.put(field.attr("name"), field.val()));
        return fields;
    }

    private Element first(String selector) {
        Element element = content.selectFirst(selector);
        if (element == null) {
            throw new AssertionError("No " + selector + " on \"" + heading() + "\": " + text());
        }
        return element;
    }

    private static String decoded(String[] pair) {
        return pair.length < 2 ? "" : URLDecoder.decode(pair[1], StandardCharsets.UTF_8);
    }
}
