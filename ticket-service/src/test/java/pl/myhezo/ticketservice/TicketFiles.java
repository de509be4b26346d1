package pl.myhezo.ticketservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.springframework.boot.test.context.TestComponent;
import pl.myhezo.ticketservice.attachment.SentFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files of tickets, as their callers know them, and what is left of them in the database. */
@TestComponent
class TicketFiles {

    private static final JsonMapper JSON = new JsonMapper();

    private final TicketSystem system;
    private final MongoDatabase database;
    private final MongoCollection<Document> attachments;

    TicketFiles(TicketSystem system, MongoDatabase database) {
        this.system = system;
        this.database = database;
        this.attachments = database.getCollection("attachments");
    }

    HttpResponse<String> upload(String ticket, String token, String name, byte[] content) {
        return send(ticket, token, BodyPublishers.ofByteArray(SentFiles.form(name, content)));
    }

    HttpResponse<String> send(String ticket, String token, BodyPublisher body) {
        return system.upload("/tickets/" + ticket + "/attachments", token, body);
    }

    String uploaded(String ticket, String token, String name) {
        return id(upload(ticket, token, name, SentFiles.pdf(name)));
    }

    String id(HttpResponse<String> created) {
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return JSON.readTree(created.body()).get("id").asString();
    }

    HttpResponse<byte[]> get(String ticket, String file, String token) {
        return system.send(
                system.request("GET", "/tickets/" + ticket + "/attachments/" + file, token, null),
                BodyHandlers.ofByteArray());
    }

    /** The file as soon as the scanner has found it harmless. */
    HttpResponse<byte[]> released(String ticket, String file, String token) {
        await().until(() -> get(ticket, file, token).statusCode() == 200);
        return get(ticket, file, token);
    }

    List<JsonNode> items(String ticket, String token) {
        HttpResponse<String> list = system.get("/tickets/" + ticket + "/attachments", token);
        assertThat(list.statusCode()).as(list.body()).isEqualTo(200);
        List<JsonNode> items = new ArrayList<>();
        JSON.readTree(list.body()).get("items").forEach(items::add);
        return items;
    }

    /** Says something with the file. */
    HttpResponse<String> write(String ticket, String token, String file, boolean internal) {
        return system.post("/tickets/" + ticket + "/messages", token, """
                {"body":"W załączniku.","attachments":["%s"],"internal":%s}""".formatted(file, internal));
    }

    HttpResponse<String> takeBack(String ticket, String file, String token) {
        return system.call("DELETE", "/tickets/" + ticket + "/attachments/" + file, token, null);
    }

    /** How many of a ticket are on their way. */
    long begun(String ticket) {
        return attachments.countDocuments(ofTicket(ticket).append("state", "COMING"));
    }

    /** How many of a ticket somebody wrote down, complete or not. */
    long noted(String ticket) {
        return attachments.countDocuments(ofTicket(ticket));
    }

    /** Contents of whatever tickets. */
    long stored() {
        return database.getCollection("files.files").countDocuments();
    }

    long pieces(String file) {
        return database.getCollection("files.chunks").countDocuments(new Document("files_id", UUID.fromString(file)));
    }

    private static Document ofTicket(String ticket) {
        return new Document("ticketId", UUID.fromString(ticket));
    }
}
