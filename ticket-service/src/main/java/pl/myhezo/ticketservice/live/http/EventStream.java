package pl.myhezo.ticketservice.live.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import pl.myhezo.ticketservice.live.OpenPage;
import pl.myhezo.ticketservice.live.OpenPages;
import pl.myhezo.ticketservice.live.Word;
import tools.jackson.databind.json.JsonMapper;

/** Writes to one page what it is told, until its token is no good any more, it is over, or nobody is there. */
final class EventStream {

    private static final Duration BACK_AFTER = Duration.ofSeconds(1);
    private static final String HEARTBEAT = ":\n\n";

    private final OpenPages pages;
    private final Duration heartbeat;
    private final JsonMapper json;
    private final Clock clock;

    EventStream(OpenPages pages, Duration heartbeat, JsonMapper json, Clock clock) {
        this.pages = pages;
        this.heartbeat = heartbeat;
        this.json = json;
        this.clock = clock;
    }

    /** Holds the thread for as long as the page is open; it is a virtual one. */
    void write(OpenPage page, Instant until, HttpServletResponse response) throws IOException, InterruptedException {
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE + ";charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Accel-Buffering", "no"); // proxies that gather answers pass this one on as it comes
        OutputStream out = response.getOutputStream();
        say(out, retry(BACK_AFTER));
        Word word;
        do {
            word = next(page, until);
            say(out, line(word));
            if (word instanceof Word.Nothing) {
                pages.check(page);
            }
        } while (!(word instanceof Word.Over));
    }

    private Word next(OpenPage page, Instant until) throws InterruptedException {
        Duration left = Duration.between(clock.instant(), until);
        return left.isPositive()
                ? page.next(left.compareTo(heartbeat) < 0 ? left : heartbeat)
                : new Word.Over(BACK_AFTER);
    }

    private String line(Word word) {
        return switch (word) {
            case Word.Told(var news) -> "data: " + json.writeValueAsString(NewsItem.of(news)) + "\n\n";
            case Word.Nothing() -> HEARTBEAT;
            case Word.Over(Duration backAfter) -> retry(backAfter);
        };
    }

    private static String retry(Duration after) {
        return "retry: " + after.toMillis() + "\n\n";
    }

    private static void say(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(UTF_8));
        out.flush();
    }
}
