package pl.myhezo.ticketservice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import pl.myhezo.ticketservice.attachment.SentFiles;

/** One call of each kind that changes something, which can be made again and again: always the same, under one key. */
final class Errands {

    /** A megabyte: four pieces. */
    private static final int SIZE = 1 << 20;

    private final TicketSystem system;
    private final Company company;
    private final Visitor visitor;
    private final String letter;
    private final String answered;
    private final String given;
    private final String filed;
    private final String broken;
    private final String withdrawn;

    /** A call; it answers what the service did, and throws if that died. */
    interface Errand {
        HttpResponse<String> run(String... headers);
    }

    /** Prepares what they are about. Of the ticket whose access is to be withdrawn, the supplier has yet to be told. */
    Errands(TicketSystem system, Companies companies) {
        this.system = system;
        this.company = companies.any();
        this.visitor = new Visitor(system);
        this.letter = visitor.letter("Proszę o kontakt");
        this.answered = Companies.path(companies.opened(company, "Do odpowiedzi", false));
        this.given = id(upload(answered, Companies.AGENT, SentFiles.pdf("a")));
        this.filed = Companies.path(companies.opened(company, "Do pliku", false));
        this.broken = Companies.path(companies.opened(company, "Do pliku, który nie dojdzie", false));
        this.withdrawn = Companies.path(companies.opened(company, "Do odebrania", true));
        sayTo(withdrawn, "Dla dostawcy");
    }

    List<Errand> all() {
        return List.of(this::open, this::answer, this::file, this::withdraw, this::contact);
    }

    /** Those that are the same call when they are made again. */
    List<Errand> repeatable() {
        return List.of(this::open, this::answer, this::withdraw, this::contact);
    }

    private HttpResponse<String> open(String... headers) {
        return system.post(
                "/tickets", company.ownerToken(), company.opening("Otwarte", false), keyed("opening", headers));
    }

    /** With a file that was uploaded before. */
    private HttpResponse<String> answer(String... headers) {
        String body = "{\"body\":\"Odpowiedź\",\"attachments\":[\"%s\"]}".formatted(given);
        return system.post(answered + "/messages", Companies.AGENT, body, keyed("answer", headers));
    }

    /** Has no key: who uploads a file again gets another one. */
    private HttpResponse<String> file(String... headers) {
        return upload(filed, company.ownerToken(), SentFiles.pdf(SIZE), headers);
    }

    private HttpResponse<String> withdraw(String... headers) {
        return system.put(withdrawn + "/supplier-access", company.ownerToken(), "{\"granted\":false}", headers);
    }

    private HttpResponse<String> contact(String... headers) {
        return visitor.send(letter, keyed("contact", headers));
    }

    /** Never arrives. */
    HttpResponse<String> fileThatBreaksOff(String... headers) {
        return upload(broken, company.ownerToken(), SentFiles.pdf(SIZE), headers);
    }

    /** One more answer; each text is an answer of its own. */
    HttpResponse<String> say(String text) {
        return sayTo(answered, text);
    }

    /** The file once more, and a message that takes it along. */
    void sendFileAndSaySo() {
        String body = "{\"body\":\"Plik\",\"attachments\":[\"%s\"]}".formatted(id(file()));
        HttpResponse<String> said = system.post(filed + "/messages", company.ownerToken(), body);
        assertThat(said.statusCode()).as(said.body()).isEqualTo(201);
    }

    private HttpResponse<String> sayTo(String path, String text) {
        return system.post(path + "/messages", Companies.AGENT, "{\"body\":\"%s\"}".formatted(text), keyed(text));
    }

    private HttpResponse<String> upload(String path, String token, byte[] content, String... headers) {
        BodyPublisher form = BodyPublishers.ofByteArray(SentFiles.form("a.pdf", content));
        return system.upload(path + "/attachments", token, form, headers);
    }

    private String[] keyed(String key, String... headers) {
        String all = key + " of " + company.owner();
        return Stream.concat(
                        Stream.of(headers),
                        Stream.of(
                                "Idempotency-Key",
                                UUID.nameUUIDFromBytes(all.getBytes(UTF_8)).toString()))
                .toArray(String[]::new);
    }

    private static String id(HttpResponse<String> answer) {
        return Companies.json(answer).get("id").asString();
    }

    Company company() {
        return company;
    }

    Visitor visitor() {
        return visitor;
    }

    /** Ids of the tickets that were there before any errand. */
    String answered() {
        return idOf(answered);
    }

    String filed() {
        return idOf(filed);
    }

    String withdrawn() {
        return idOf(withdrawn);
    }

    private static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
