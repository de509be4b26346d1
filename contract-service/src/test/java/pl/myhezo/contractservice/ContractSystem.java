package pl.myhezo.contractservice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import pl.myhezo.localstack.LocalKafka;
import pl.myhezo.platform.test.TestEvents;
import pl.myhezo.platform.test.TestTokens;
import pl.myhezo.platform.value.Nip;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The running service, as its callers know it. */
@TestComponent
public class ContractSystem implements AutoCloseable {

    /** A program that may write and read. */
    public static final String TEAM =
            TestTokens.shared().machine("contracts-team", "contract-writer", "contract-reader");

    static {
        // No test depends on how fast the machine is.
        Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
    }

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final JsonMapper json = new JsonMapper();
    private final Environment environment;
    private final TestEvents events = new TestEvents(LocalKafka.shared().bootstrapServers());

    ContractSystem(Environment environment) {
        this.environment = environment;
    }

    public HttpResponse<String> get(String path, @Nullable String token, String... headers) {
        return call("GET", path, token, null, headers);
    }

    public HttpResponse<String> put(String path, @Nullable String token, String body, String... headers) {
        return call("PUT", path, token, body, headers);
    }

    /** The bytes of a file. */
    public byte[] getBytes(String path, String token) {
        HttpResponse<byte[]> answer = send(request("GET", path, token, null), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
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
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + environment.getRequiredProperty("local.server.port") + path))
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

    public void putContract(String number, Nip nip, String company, String... serialNumbers) {
        putContract(number, nip, company, LocalDate.of(2099, 4, 30), serialNumbers);
    }

    /** A contract that covers a device of each product. */
    public void putContract(String number, Nip nip, String company, List<String> products) {
        ObjectNode body = json.createObjectNode();
        body.putObject("company").put("nip", nip.digits()).put("name", company);
        body.putObject("supplier").put("id", "c-2").put("name", "Dostawca S.A.");
        body.put("validFrom", "2024-05-01").put("validTo", "2099-04-30").put("serviceLevel", "8x5 NBD");
        ArrayNode devices = body.putArray("serialNumbers");
        products.forEach(product ->
                devices.addObject().put("number", "P" + devices.size()).put("product", product));
        assertDone(put("/contracts/" + number.replace('/', '~'), TEAM, body.toString()));
    }

    /** A contract of a supplier that covers one device. */
    public void putContract(
            String number, Nip nip, String supplier, LocalDate lastDay, String serialNumber, String product) {
        ObjectNode body = json.createObjectNode();
        body.putObject("company").put("nip", nip.digits()).put("name", "Firma " + nip);
        body.putObject("supplier").put("id", supplier).put("name", "Dostawca S.A.");
        body.put("validFrom", "2024-05-01").put("validTo", lastDay.toString()).put("serviceLevel", "8x5 NBD");
        body.putArray("serialNumbers").addObject().put("number", serialNumber).put("product", product);
        assertDone(put("/contracts/" + number.replace('/', '~'), TEAM, body.toString()));
    }

    /** A contract of somebody that ends soon. */
    public void putContractUntil(String number, Nip nip, LocalDate lastDay) {
        putContract(number, nip, "Firma " + nip, lastDay, "UNTIL" + nip);
    }

    private void putContract(String number, Nip nip, String company, LocalDate lastDay, String... serialNumbers) {
        String devices = Stream.of(serialNumbers)
                .map("{\"number\":\"%s\",\"product\":\"FortiGate 100F\"}"::formatted)
                .collect(Collectors.joining(","));
        String body = """
                {"company":{"nip":"%s","name":"%s"},"supplier":{"id":"c-2","name":"Dostawca S.A."},
                 "validFrom":"2024-05-01","validTo":"%s","serviceLevel":"8x5 NBD","serialNumbers":[%s]}""".formatted(nip, company, lastDay, devices);
        assertDone(put("/contracts/" + number.replace('/', '~'), TEAM, body));
    }

    public void putCompany(Nip nip, String name) {
        putCompany(nip, name, "anna.lis@alfa.example");
    }

    public void putCompany(Nip nip, String name, String contact) {
        assertDone(put("/companies/" + nip, TEAM, """
                {"name":"%s","contacts":[{"name":"Anna Lis","email":"%s"}]}""".formatted(name, contact)));
    }

    public void publishAccount(String subject, long version, String status, Nip... companies) {
        publishAccount(subject, version, status, "jan@example.pl", companies);
    }

    /** An account that was confirmed, with an address of its own. */
    public void publishAccount(String subject, String email, Nip company) {
        publishAccount(subject, 1, "ACTIVE", email, company);
    }

    private void publishAccount(String subject, long version, String status, String email, Nip... companies) {
        String belonging = Stream.of(companies)
                .map("{\"nip\":\"%s\",\"role\":\"MEMBER\"}"::formatted)
                .collect(Collectors.joining(","));
        String body = """
                {"subject":"%s","displayName":"Jan Żak","email":"%s","language":"pl","status":"%s",
                 "companies":[%s],"supplierId":null,"notices":["CONTRACT_EXPIRY"]}""".formatted(subject, email, status, belonging);
        events.publish("accounts", subject, "AccountChanged.v1", version, body.getBytes(UTF_8));
    }

    /** A key of its own that goes the same way as another, so that what it carries comes after. */
    public String keyInTheSamePartition(String key) {
        int wanted = partition(key);
        return Stream.generate(() -> UUID.randomUUID().toString())
                .filter(other -> partition(other) == wanted)
                .findFirst()
                .orElseThrow();
    }

    private static int partition(String key) {
        return BuiltInPartitioner.partitionForKey(key.getBytes(UTF_8), 6);
    }

    private static void assertDone(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
    }

    @Override
    public void close() {
        events.close();
    }
}
