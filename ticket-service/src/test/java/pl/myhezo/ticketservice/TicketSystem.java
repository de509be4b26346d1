package pl.myhezo.ticketservice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import pl.myhezo.localstack.LocalKafka;
import pl.myhezo.platform.test.TestEvents;
import pl.myhezo.platform.value.Nip;
import pl.myhezo.ticketservice.attachment.SentFiles;

/** The running service, as its callers know it. */
@TestComponent
public class TicketSystem implements AutoCloseable {

    static {
        // No test depends on how fast the machine is.
        Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
    }

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Environment environment;
    private final TestEvents events = new TestEvents(LocalKafka.shared().bootstrapServers());

    TicketSystem(Environment environment) {
        this.environment = environment;
    }

    public HttpResponse<String> get(String path, @Nullable String token, String... headers) {
        return call("GET", path, token, null, headers);
    }

    public HttpResponse<String> post(String path, @Nullable String token, String body, String... headers) {
        return call("POST", path, token, body, headers);
    }

    public HttpResponse<String> put(String path, @Nullable String token, String body, String... headers) {
        return call("PUT", path, token, body, headers);
    }

    public HttpResponse<String> call(
            String method, String path, @Nullable String token, @Nullable String body, String... headers) {
        return send(request(method, path, token, body, headers), BodyHandlers.ofString(UTF_8));
    }

    public <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> reading) {
        try {
            return http.send(request, reading);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public HttpRequest request(
            String method, String path, @Nullable String token, @Nullable String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path))
                .timeout(Duration.ofSeconds(30))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request.build();
    }

    public int port() {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }

    /** Sends a form with a file, see {@link SentFiles}. */
    public HttpResponse<String> upload(String path, @Nullable String token, BodyPublisher form, String... headers) {
        HttpRequest request = HttpRequest.newBuilder(request("GET", path, token, null, headers), (name, value) -> true)
                .header("Content-Type", SentFiles.CONTENT_TYPE)
                .POST(form)
                .build();
        return send(request, BodyHandlers.ofString(UTF_8));
    }

    /** Plays the other services. */
    public TestEvents events() {
        return events;
    }

    /** What it published with a key, oldest first. */
    public List<ConsumerRecord<String, byte[]>> events(String topic, String key) {
        return events.all(topic).stream()
                .filter(event -> event.key().equals(key))
                .toList();
    }

    /** A contract with {@code c-2} that covers some devices. */
    public void publishContract(String number, Nip nip, String... serialNumbers) {
        publishContract(number, 1, nip, "c-2", "ACTIVE", serialNumbers);
    }

    public void publishContract(
            String number, long version, Nip nip, String supplier, String status, String... serialNumbers) {
        String devices = Stream.of(serialNumbers)
                .map("{\"number\":\"%s\",\"product\":\"FortiGate 100F\"}"::formatted)
                .collect(Collectors.joining(","));
        String body = """
                {"number":"%s","customer":{"nip":"%s","name":"Firma %s"},
                 "supplier":{"id":"%s","name":"Dostawca S.A."},"status":"%s",
                 "validFrom":"2024-05-01","validTo":"2099-04-30","serviceLevel":"8x5 NBD","serialNumbers":[%s]}""".formatted(number, nip, nip, supplier, status, devices);
        events.publish("contracts", number, "ContractChanged.v1", version, body.getBytes(UTF_8));
    }

    /** Somebody who belongs to companies, as {@code MEMBER} or {@code ADMIN} of each. */
    public void publishCustomer(String subject, long version, String name, String role, Nip... companies) {
        String places = Stream.of(companies)
                .map(nip -> "{\"nip\":\"%s\",\"role\":\"%s\"}".formatted(nip, role))
                .collect(Collectors.joining(","));
        publishAccount(subject, version, name, "[" + places + "]", "null", "ACTIVE");
    }

    public void publishSupplierUser(String subject, long version, String name, String supplier) {
        publishAccount(subject, version, name, "[]", "\"" + supplier + "\"", "ACTIVE");
    }

    /** Somebody of a company who is a supplier's user, too. */
    public void publishCustomerOfSupplier(String subject, long version, String name, Nip company, String supplier) {
        String places = "[{\"nip\":\"%s\",\"role\":\"MEMBER\"}]".formatted(company);
        publishAccount(subject, version, name, places, "\"" + supplier + "\"", "ACTIVE");
    }

    private void publishAccount(
            String subject, long version, String name, String companies, String supplier, String status) {
        String body = """
                {"subject":"%s","displayName":"%s","email":"%s@alfa.example","language":"pl","status":"%s",
                 "companies":%s,"supplierId":%s,"notices":["TICKET_REPLY","TICKET_STATE"]}""".formatted(subject, name, subject, status, companies, supplier);
        events.publish("accounts", subject, "AccountChanged.v1", version, body.getBytes(UTF_8));
    }

    /** One of ours, who may come in or not. */
    public void publishStaff(String subject, long version, String name, String status) {
        publishAccount(subject, version, name, "[]", "null", status);
    }

    /** The account was erased. */
    public void publishErasure(String subject, long version) {
        events.publish("accounts", subject, "AccountChanged.v1", version, null);
    }

    @Override
    public void close() {
        events.close();
    }
}
