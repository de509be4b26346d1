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
import pl.myhezo.localstack.LocalKeycloak;

/** Somebody at Keycloak's login page with his password. */
final class PasswordLogin {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"; // RFC 7636, appendix B

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new LinkedHashMap<>();

    /** The page that comes after the right password. */
    String pageAfter(String email, String password) {
        String login = LocalKeycloak.shared().baseUrl()
                + "/realms/myhezo/protocol/openid-connect/auth?client_id=myhezo-gateway&response_type=code&scope=openid"
                + "&acr_values=2fa&code_challenge_method=S256&code_challenge=" + CHALLENGE + "&redirect_uri="
                + encoded("http://localhost:8080/login/callback");
        HttpResponse<String> page = send(HttpRequest.newBuilder(URI.create(login)));
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new AssertionError(page.body());
        }
        String body = "username=" + encoded(email) + "&password=" + encoded(password);
        HttpResponse<String> next =
                send(HttpRequest.newBuilder(page.uri().resolve(form.group(1).replace("&amp;", "&")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
        return next.statusCode() / 100 == 3
                ? send(HttpRequest.newBuilder(next.uri()
                                .resolve(next.headers().firstValue("Location").orElseThrow())))
                        .body()
                : next.body();
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
