package pl.myhezo.identityservice.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.myhezo.localstack.LocalKeycloak;

/** Somebody at Keycloak's login page with his password. */
final class PasswordLogin {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"; // RFC 7636, appendix B

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private @Nullable HttpResponse<String> last;

    /** The page that comes after the right password. */
    String pageAfter(String email, String password) {
        String login = LocalKeycloak.shared().baseUrl()
                + "/realms/myhezo/protocol/openid-connect/auth?client_id=myhezo-gateway&response_type=code&scope=openid"
                + "&acr_values=2fa&code_challenge_method=S256&code_challenge=" + CHALLENGE + "&redirect_uri="
                + encoded("http://localhost:8080/login/callback");
        HttpResponse<String> page = send(HttpRequest.newBuilder(URI.create(login)));
        return pageAfter(page, "username=" + encoded(email) + "&password=" + encoded(password))
                .body();
    }

    /** So many codes that are wrong, each after the right password, as far as the login asks for them. */
    void entersWrongCodes(String email, String password, int codes) {
        for (int i = 0; i < codes && pageAfter(email, password).contains("kc-otp-login-form"); i++) {
            pageAfter(last(), "otp=00000" + i % 10);
        }
    }

    private HttpResponse<String> pageAfter(HttpResponse<String> page, String fields) {
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new AssertionError(page.body());
        }
        HttpResponse<String> next =
                send(HttpRequest.newBuilder(page.uri().resolve(form.group(1).replace("&amp;", "&")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(fields)));
        return next.statusCode() / 100 == 3
                ? send(HttpRequest.newBuilder(
                        next.uri().resolve(next.headers().firstValue("Location").orElseThrow())))
                : next;
    }

    private HttpResponse<String> last() {
        if (last == null) {
            throw new AssertionError("No page yet");
        }
        return last;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        String sent = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        try {
            HttpResponse<String> answer =
                    http.send(request.header("Cookie", sent).build(), BodyHandlers.ofString(UTF_8));
            for (String cookie : answer.headers().allValues("Set-Cookie")) {
                String pair = cookie.split(";", 2)[0];
                cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
            }
            last = answer;
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
