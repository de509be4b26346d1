package pl.myhezo.endtoend.system;

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
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser without a screen: keeps cookies, follows redirects and fills Keycloak's forms in. It is for benchmarks;
 * what people see is tested in a real browser.
 */
public final class Login {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final int MOST_REDIRECTS = 10;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Map<String, String> cookies = new LinkedHashMap<>();

    private Login() {}

    /** Logs in with both factors and answers the value of the header {@code Cookie} of the session. */
    public static String cookiesOf(Status status, Status.Person person) {
        Login login = new Login();
        URI passwordForm = form(login.get(URI.create(status.portal() + "/login?return_to=/contracts")));
        URI codeForm = form(login.post(
                passwordForm,
                "username=%s&password=%s".formatted(encoded(person.email()), encoded(person.password()))));
        login.post(codeForm, "otp=" + OneTimeCodes.of(person.totpSecret()).next());
        return login.header();
    }

    private static URI form(HttpResponse<String> page) {
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new IllegalStateException("No form at " + page.uri() + ": " + page.statusCode());
        }
        return page.uri().resolve(form.group(1).replace("&amp;", "&"));
    }

    private HttpResponse<String> get(URI address) {
        return follow(send(HttpRequest.newBuilder(address).GET()), MOST_REDIRECTS);
    }

    private HttpResponse<String> post(URI address, String form) {
        return follow(
                send(HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))),
                MOST_REDIRECTS);
    }

    private HttpResponse<String> follow(HttpResponse<String> answer, int redirects) {
        if (answer.statusCode() / 100 != 3 || redirects == 0) {
            return answer;
        }
        URI next = answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
        return follow(send(HttpRequest.newBuilder(next).GET()), redirects - 1);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(
                    request.header("Cookie", header())
                            .header("Accept", "text/html")
                            .timeout(Duration.ofSeconds(20))
                            .build(),
                    BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        String pair = cookie.split(";", 2)[0];
        int equals = pair.indexOf('=');
        cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
    }

    private String header() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
