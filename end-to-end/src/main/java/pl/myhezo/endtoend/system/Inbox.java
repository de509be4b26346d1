package pl.myhezo.endtoend.system;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** All mails that the system sent, read through the mail catcher's API (Mailpit's). */
public final class Inbox {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"<>]+");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final String address;

    public Inbox(String address) {
        this.address = address;
    }

    /** A mail's subject, text and links. */
    public record Mail(String subject, String text) {

        /** The first link whose address contains a text. */
        public String link(String containing) {
            Matcher link = LINK.matcher(text);
            while (link.find()) {
                if (link.group().contains(containing)) {
                    return link.group();
                }
            }
            throw new AssertionError("No link with " + containing + " in the mail '" + subject + "'\n" + text);
        }
    }

    /** Waits for a mail to an address. */
    public Mail awaitMailTo(String email) {
        return awaitMailTo(email, PATIENCE);
    }

    /** Waits this long for a mail to an address. */
    public Mail awaitMailTo(String email, Duration atMost) {
        return awaitMailTo(email, 0, atMost);
    }

    /** Waits this long for one more mail to an address than there were. */
    public Mail awaitMailTo(String email, int before, Duration atMost) {
        Instant end = Instant.now().plus(atMost);
        while (Instant.now().isBefore(end)) {
            List<Mail> mails = mailsTo(email);
            if (mails.size() > before) {
                return mails.getFirst();
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        throw new AssertionError("No mail to " + email + " within " + atMost);
    }

    /** All mails to an address, newest first. */
    public List<Mail> mailsTo(String email) {
        return get("/api/v1/messages?limit=500", Messages.class).messages().stream()
                .filter(m -> m.to().stream().anyMatch(to -> to.address().equalsIgnoreCase(email)))
                .map(m -> get("/api/v1/message/" + m.id(), Message.class))
                .map(m -> new Mail(m.subject(), m.text()))
                .toList();
    }

    private <T> T get(String path, Class<T> type) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return JSON.readValue(http.send(request, BodyHandlers.ofByteArray()).body(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    record Messages(List<Summary> messages) {}

    record Summary(
            @JsonProperty("ID") String id,
            @JsonProperty("To") List<Address> to) {}

    record Address(@JsonProperty("Address") String address) {}

    record Message(
            @JsonProperty("Subject") String subject,
            @JsonProperty("Text") String text) {}
}
