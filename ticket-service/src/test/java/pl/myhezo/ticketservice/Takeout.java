package pl.myhezo.ticketservice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The file with somebody's own tickets, as it came. */
public record Takeout(Map<String, byte[]> entries) {

    public static final String PATH = "/tickets/export";

    private static final JsonMapper JSON = new JsonMapper();

    /** Asks for it and fetches it. */
    public static Takeout of(TicketSystem system, String token) {
        HttpResponse<byte[]> answer = fetch(system, ask(system, token), token);
        assertThat(answer.statusCode()).isEqualTo(200);
        return read(new ByteArrayInputStream(answer.body()));
    }

    /** Asks for it, and answers where it is. */
    static String ask(TicketSystem system, String token) {
        HttpResponse<String> asked = system.post(PATH, token, "");
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(201);
        return PATH + "/" + Companies.json(asked).get("id").asString();
    }

    static HttpResponse<byte[]> fetch(TicketSystem system, String link, String token) {
        return system.send(system.request("GET", link, token, null), BodyHandlers.ofByteArray());
    }

    /** Begins to take it, at the pace of its reader. */
    static InputStream begin(TicketSystem system, String link, String token) {
        HttpResponse<InputStream> answer =
                system.send(system.request("GET", link, token, null), BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    static Takeout read(InputStream archive) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(archive)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Takeout(entries);
    }

    /** Of the tickets in it. */
    public Set<String> numbers() {
        return entries.keySet().stream()
                .filter(path -> path.startsWith("tickets/") && path.endsWith(".json"))
                .map(path -> path.replaceAll("^tickets/|\\.json$", ""))
                .collect(Collectors.toSet());
    }

    public String outcome() {
        return json("export.json").get("outcome").asString();
    }

    public JsonNode ticket(String number) {
        return json("tickets/" + number + ".json");
    }

    private JsonNode json(String path) {
        return JSON.readTree(Objects.requireNonNull(entries.get(path), path));
    }

    public String pdf(String number) {
        try (PDDocument document = Loader.loadPDF(Objects.requireNonNull(entries.get("tickets/" + number + ".pdf")))) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that it says, JSON and PDFs. */
    public String text() {
        return entries.keySet().stream()
                        .filter(path -> path.endsWith(".json"))
                        .map(path -> new String(entries.get(path), UTF_8))
                        .collect(Collectors.joining("\n"))
                + numbers().stream().map(this::pdf).collect(Collectors.joining("\n"));
    }
}
