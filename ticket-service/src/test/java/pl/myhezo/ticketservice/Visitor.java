package pl.myhezo.ticketservice;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.myhezo.localstack.LocalMail;
import pl.myhezo.localstack.mail.Mail;
import pl.myhezo.ticketservice.contact.Challenge;
import pl.myhezo.ticketservice.contact.Riddles;
import tools.jackson.databind.JsonNode;

/** Somebody without an account. Address and network are nobody else's, for both are counted. */
final class Visitor {

    private final TicketSystem system;
    private final String email = UUID.randomUUID() + "@gosc.example";
    private final String network = UUID.randomUUID().toString();

    Visitor(TicketSystem system) {
        this.system = system;
    }

    String email() {
        return email;
    }

    HttpResponse<String> send(String body, String... headers) {
        String peer = "2001:db8:%s:%s::1".formatted(network.substring(0, 4), network.substring(4, 8));
        return sendFrom(peer, body, headers);
    }

    /** As the gateway passes it on. */
    HttpResponse<String> sendFrom(String peer, String body, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        all.addAll(List.of("X-Forwarded-For", peer));
        return system.post("/contact-requests", null, body, all.toArray(String[]::new));
    }

    String letter(String message) {
        return letter(message, "pl");
    }

    /** With a riddle that was solved for it. */
    String letter(String message, String language) {
        JsonNode given = Companies.json(system.get("/contact-requests/challenge", null));
        Challenge challenge = new Challenge(
                given.get("challenge").asString(),
                given.get("difficulty").asInt(),
                Instant.parse(given.get("expiresAt").asString()));
        return """
                {"name":"Ewa Gość","email":"%s","phone":"+48 601 000 000","company":"Gość S.A.","reason":"REGISTRATION",\
                "message":"%s","language":"%s","challenge":"%s","solution":"%s"}""".formatted(email, message, language, challenge.challenge(), Riddles.solve(challenge));
    }

    /** The only one that came of it. */
    JsonNode ticket() {
        return ticketsSeenBy(Companies.AGENT).getFirst();
    }

    /** Tickets that a caller finds by the address. */
    List<JsonNode> ticketsSeenBy(@Nullable String token) {
        JsonNode list = Companies.json(system.get("/tickets?q=" + email, token));
        return list.get("items").valueStream().toList();
    }

    List<Mail> mails() {
        return LocalMail.shared().inbox().sentTo(email);
    }
}
