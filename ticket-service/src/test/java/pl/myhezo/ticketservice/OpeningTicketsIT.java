package pl.myhezo.ticketservice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.localstack.LocalMail;
import pl.myhezo.platform.value.Nip;
import tools.jackson.databind.JsonNode;

@TicketSystemTest
class OpeningTicketsIT {

    @Autowired
    private TicketSystem system;

    @Autowired
    private Companies companies;

    @Autowired
    private MongoDatabase database;

    @Test
    void aTicketIsOpenedFromASerialNumberAndToldWithoutWhatWasWritten() {
        Company company = companies.any();

        HttpResponse<String> answer =
                system.post("/tickets", company.ownerToken(), company.opening("Tajny temat", false));

        assertThat(answer.statusCode()).isEqualTo(201);
        JsonNode ticket = Companies.json(answer);
        assertThat(answer.headers().firstValue("Location")).contains(Companies.path(ticket));
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(ticket.get("number").asString()).matches("HEZO-20[0-9]{2}-[0-9]{6,}");
        assertThat(ticket.get("state").asString()).isEqualTo("NEW");
        assertThat(ticket.get("owner").get("name").asString()).isEqualTo("Piotr Zieliński");
        assertThat(ticket.get("responseDue").isNull()).isFalse();
        HttpResponse<String> again = system.get(Companies.path(ticket), company.ownerToken());
        assertThat(Companies.json(again)).isEqualTo(ticket);
        assertThat(again.headers().firstValue("ETag"))
                .isEqualTo(answer.headers().firstValue("ETag"));
        await().untilAsserted(() -> assertThat(
                        system.events("tickets", ticket.get("id").asString()))
                .singleElement()
                .satisfies(event -> assertThat(new String(event.value(), UTF_8))
                        .contains(company.contract())
                        .doesNotContain("Tajny", "tunel", "REF-7")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"supplierAccess\":false | \"supplierAccess\":null | supplierAccess | required",
                "\"subject\":\"Temat\"    | \"subject\":\" \"       | subject        | required",
                "\"subject\":\"Temat\"    | \"subject\":\"a\\nb\"   | subject        | invalid",
                "\"reference\":\"REF-7\"  | \"reference\":\"\\u0000\" | reference    | invalid",
                "\"serialNumber\":\"      | \"serialNumber\":\"(H)-  | serialNumber   | serial.prefixed",
                "\"serialNumber\":\"      | \"serialNumber\":\"X     | serialNumber   | serial.not-covered",
                "\"contractNumber\":\"    | \"contractNumber\":\"X   | contractNumber | contract.unknown"
            })
    void whatIsWrongIsToldByItsField(String good, String bad, String field, String code) {
        Company company = companies.any();
        String body = company.opening("Temat", false);
        assertThat(body).contains(good);

        HttpResponse<String> answer = system.post("/tickets", company.ownerToken(), body.replace(good, bad));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        JsonNode error = Companies.json(answer).get("errors").get(0);
        assertThat(error.get("field").asString()).isEqualTo(field);
        assertThat(error.get("code").asString()).isEqualTo(code);
        if (code.equals("serial.prefixed")) {
            assertThat(error.get("suggestion").asString()).isEqualTo(company.serial());
        }
    }

    @Test
    @Tag("T-01")
    void aForeignContractIsAnsweredAsOneThatDoesNotExist() {
        Company company = companies.any();
        Company other = companies.any();
        String foreign = company.opening("Obca umowa", false);
        String unknown = foreign.replace(company.contract(), "NONE/" + company.nip());

        HttpResponse<String> one = system.post("/tickets", other.adminToken(), foreign);
        HttpResponse<String> two = system.post("/tickets", other.adminToken(), unknown);

        assertThat(one.statusCode()).isEqualTo(422);
        assertThat(withoutTrace(one)).isEqualTo(withoutTrace(two));
    }

    private static String withoutTrace(HttpResponse<String> answer) {
        return answer.body().replaceAll("\"traceId\":\"[^\"]*\"", "");
    }

    @Test
    void nobodyOpensATicketForAContractThatHasEnded() {
        Company company = companies.any();
        system.publishContract(company.contract(), 2, company.nip(), company.supplier(), "CANCELLED", company.serial());

        await().untilAsserted(() -> assertThat(
                        system.post("/tickets", company.ownerToken(), company.opening("Po końcu", false))
                                .body())
                .contains("contract.unknown"));
    }

    @Test
    void whoNoLongerBelongsToTheCompanyIsOutAtOnce() {
        Company company = companies.any();
        JsonNode ticket = companies.opened(company, "Zostaje w firmie", false);
        system.publishCustomer(company.owner(), 2, "Piotr Zieliński", "MEMBER", new Nip[0]);

        await().untilAsserted(() -> assertThat(
                        system.get(Companies.path(ticket), company.ownerToken()).statusCode())
                .isEqualTo(404));
        assertThat(system.get(Companies.path(ticket), company.adminToken()).statusCode())
                .isEqualTo(200);
    }

    @Test
    @Tag("T-42")
    void fiftyOfOneCallAtOnceOpenOneTicket() throws Exception {
        Company company = companies.any();
        String key = UUID.randomUUID().toString();
        String body = company.opening("Raz", true);
        List<HttpResponse<String>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<HttpResponse<String>>> calls = IntStream.range(0, 50)
                    .mapToObj(i -> threads.submit(
                            () -> system.post("/tickets", company.ownerToken(), body, "Idempotency-Key", key)))
                    .toList();
            for (Future<HttpResponse<String>> call : calls) {
                answers.add(call.get());
            }
        }

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(201);
        assertThat(Set.copyOf(answers.stream().map(HttpResponse::body).toList()))
                .hasSize(1);
        JsonNode list = Companies.json(system.get("/tickets", company.ownerToken()));
        assertThat(list.get("total").asInt()).isEqualTo(1);
        String id = list.get("items").get(0).get("id").asString();
        await().untilAsserted(() -> assertThat(system.events("tickets", id)).hasSize(1));
        await().untilAsserted(() -> assertThat(mails(id)).containsExactly("SENT"));
        assertThat(LocalMail.shared().inbox().sentTo(company.owner() + "@alfa.example"))
                .hasSize(1);
        HttpResponse<String> other =
                system.post("/tickets", company.ownerToken(), company.opening("Dwa", true), "Idempotency-Key", key);
        assertThat(other.statusCode()).isEqualTo(422);
    }

    /** What became of the mails about a ticket. */
    private List<String> mails(String ticket) {
        return database.getCollection("mails")
                .find(Filters.regex("_id", "^" + ticket))
                .map(mail -> mail.getString("state"))
                .into(new ArrayList<>());
    }

    @Test
    @Tag("T-01")
    void whoHasLeftTheCompanyIsNotToldAgainWhatHeOpened() {
        Company company = companies.any();
        String body = company.opening("Odejście", true);
        Supplier<Integer> open =
                () -> system.post("/tickets", company.ownerToken(), body, "Idempotency-Key", company.owner())
                        .statusCode();
        assertThat(open.get()).isEqualTo(201);
        assertThat(open.get()).isEqualTo(201);

        system.publishCustomer(company.owner(), 2, "Piotr Zieliński", "MEMBER");

        await().untilAsserted(() -> assertThat(open.get()).isEqualTo(404));
    }
}
