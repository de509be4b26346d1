package pl.myhezo.endtoend.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Plain calls with a bound on each. */
public final class Http {

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    /** A request with a bound on its time. */
    public static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(10));
    }

    /** Sends and insists on a status; anything else is an error. */
    public HttpResponse<String> send(HttpRequest request, int expectedStatus) {
        HttpResponse<String> answer = send(request);
        if (answer.statusCode() != expectedStatus) {
            throw new IllegalStateException(
                    "%s %s: %d %s".formatted(request.method(), request.uri(), answer.statusCode(), answer.body()));
        }
        return answer;
    }

    /** Sends, whatever the answer is. */
    public HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
