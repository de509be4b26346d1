package pl.myhezo.ticketservice.live;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import pl.myhezo.ticketservice.TicketSystem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody's open page, which hears what it is told. */
public final class Ear implements AutoCloseable {

    private static final String DATA = "data: ";
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpResponse<InputStream> answer;
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private volatile boolean ended;

    private Ear(HttpResponse<InputStream> answer) {
        this.answer = answer;
        Thread.ofVirtual().start(this::listen);
    }

    /** Listens from now on. */
    public static Ear of(TicketSystem system, String token) {
        HttpResponse<InputStream> answer =
                system.send(system.request("GET", "/tickets/events", token, null), BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        return new Ear(answer);
    }

    private void listen() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(answer.body(), UTF_8))) {
            lines.lines().filter(line -> !line.isEmpty()).forEach(heard::add);
        } catch (IOException | java.io.UncheckedIOException e) {
            heard.add("broken off: " + e);
        }
        ended = true;
    }

    HttpResponse<InputStream> answer() {
        return answer;
    }

    /** Every line that says something. */
    List<String> lines() {
        return heard;
    }

    boolean hasEnded() {
        return ended;
    }

    /** What it was told, as {@code number CHANGE}, or {@code ANYTHING}. */
    public List<String> news() {
        return heard.stream()
                .filter(line -> line.startsWith(DATA))
                .map(line -> JSON.readTree(line.substring(DATA.length())))
                .map(Ear::words)
                .toList();
    }

    private static String words(JsonNode news) {
        assertThat(news.propertyNames()).containsExactlyInAnyOrder("ticket", "number", "change");
        assertThat(news.get("ticket").isNull()).isEqualTo(news.get("number").isNull());
        String change = news.get("change").asString();
        return news.get("number").isNull() ? change : news.get("number").asString() + " " + change;
    }

    /** What it was told of a ticket. */
    List<String> newsOf(String number) {
        return news().stream().filter(news -> news.startsWith(number)).toList();
    }

    public void waitsFor(String news) {
        await().untilAsserted(() -> assertThat(news()).contains(news));
    }

    @Override
    public void close() {
        try {
            answer.body().close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
