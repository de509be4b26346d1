package pl.myhezo.ticketservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.platform.audit.AuditEntry;
import pl.myhezo.platform.audit.AuditRecord.Outcome;
import pl.myhezo.platform.audit.AuditTrail;
import tools.jackson.databind.JsonNode;

/** Who of the supplier may read what, at every moment and in every way that there is to read. */
@TicketSystemTest
class SupplierAccessIT {

    private static final long SEED = 20_260_302;
    private static final int STEPS = 20;
    private static final int RACES = 200;
    private static final int READS_IN_A_RACE = 4;

    @Autowired
    private TicketSystem system;

    @Autowired
    private Companies companies;

    @Autowired
    private AuditTrail audit;

    @Test
    void theDecisionHoldsFromTheNextReadOn() {
        Company company = companies.any();
        String path = Companies.path(companies.opened(company, "Zgoda", false));
        assertThat(read(path, company)).isEqualTo(404);

        HttpResponse<String> granted = decide(path, company.adminToken(), true);
        assertThat(granted.body()).contains("\"granted\":true", "\"since\":");
        assertThat(read(path, company)).isEqualTo(200);
        assertThat(decide(path, company.adminToken(), true).body()).isEqualTo(granted.body());

        decide(path, company.ownerToken(), false);
        assertThat(read(path, company)).isEqualTo(404);
        assertThat(decide(path, company.colleagueToken(), true).statusCode()).isEqualTo(403);
        assertThat(read(path, company)).isEqualTo(404);
    }

    @Test
    @Tag("T-03")
    void aHiddenTicketIsAnsweredAsOneThatDoesNotExist() {
        Company company = companies.any();
        String hidden = Companies.path(companies.opened(company, "Ukryte", false));
        String unknown = "/tickets/019ca9d0-5c00-7000-8000-000000000123";

        for (String route : List.of("", "/messages", "/dialogue.pdf", "/reads")) {
            HttpResponse<String> one = system.get(hidden + route, company.sellerToken());
            HttpResponse<String> two = system.get(unknown + route, company.sellerToken());
            assertThat(one.statusCode()).isEqualTo(404);
            assertThat(bare(one, hidden)).isEqualTo(bare(two, unknown));
        }
    }

    @Test
    @Tag("T-03")
    @Tag("T-04")
    void anAnswerThatIsSentAgainAfterAWithdrawalIsNotToldAgain() {
        Company company = companies.any();
        String path = Companies.path(companies.opened(company, "Powtórka", true));
        String reply = "{\"body\":\"Od dostawcy\"}";
        HttpResponse<String> first = answer(path, company, reply);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(answer(path, company, reply).body()).isEqualTo(first.body());

        decide(path, company.ownerToken(), false);

        for (String again : List.of(reply, "{\"body\":\"Inna\"}")) {
            assertThat(answer(path, company, again).statusCode()).isEqualTo(404);
        }
        assertThat(audited(company.seller(), "ticket-asked-for")).isNotEmpty();
    }

    private HttpResponse<String> answer(String path, Company company, String reply) {
        return system.post(path + "/messages", company.sellerToken(), reply, "Idempotency-Key", path);
    }

    private static String bare(HttpResponse<String> answer, String path) {
        return answer.body().replace(path, "").replaceAll("\"traceId\":\"[^\"]*\"", "");
    }

    @Test
    @Tag("T-03")
    void everyWayToReadSaysTheSameAfterAnyHistoryOfDecisions() {
        Company company = companies.any();
        Company neighbour = companies.suppliedBy(company.supplier());
        Random random = new Random(SEED);
        Map<String, String> numbers = new HashMap<>();
        Set<String> granted = new HashSet<>();
        for (int i = 0; i < 6; i++) {
            Company of = i % 2 == 0 ? company : neighbour;
            JsonNode ticket = companies.opened(of, "Historia", random.nextBoolean());
            numbers.put(Companies.path(ticket), ticket.get("number").asString());
            if (ticket.get("supplierAccess").asBoolean()) {
                granted.add(Companies.path(ticket));
            }
        }
        List<String> paths = List.copyOf(numbers.keySet());
        for (int step = 0; step < STEPS; step++) {
            String path = paths.get(random.nextInt(paths.size()));
            boolean grant = random.nextBoolean();
            String admin = decide(path, company.adminToken(), grant).statusCode() == 200
                    ? company.adminToken()
                    : neighbour.adminToken();
            assertThat(decide(path, admin, grant).statusCode()).isEqualTo(200);
            if (grant) {
                granted.add(path);
            } else {
                granted.remove(path);
            }
            assertEveryWaySaysTheSame(company, numbers, granted, "seed %d, step %d".formatted(SEED, step));
        }
    }

    private void assertEveryWaySaysTheSame(
            Company company, Map<String, String> numbers, Set<String> granted, String at) {
        String seller = company.sellerToken();
        numbers.forEach((path, number) -> {
            int found = granted.contains(path) ? 200 : 404;
            assertThat(system.get(path, seller).statusCode()).as(at).isEqualTo(found);
            assertThat(system.get("/tickets/" + number, seller).statusCode())
                    .as(at)
                    .isEqualTo(found);
            assertThat(system.get(path + "/messages", seller).statusCode())
                    .as(at)
                    .isEqualTo(found);
            assertThat(system.get(path + "/dialogue.pdf", seller).statusCode())
                    .as(at)
                    .isEqualTo(found);
            assertThat(system.get(path + "/reads", seller).statusCode()).as(at).isEqualTo(found == 200 ? 403 : 404);
            assertThat(system.put(path + "/state", seller, "{\"state\":\"SOLVED\"}")
                            .statusCode())
                    .as(at)
                    .isEqualTo(found == 200 ? 403 : 404);
        });
        for (String query : List.of(
                "",
                "?q=historia",
                "?state=NEW",
                "?sort=-createdAt",
                "?serial=" + company.serial(),
                "?supplier=" + company.supplier())) {
            Set<String> expected = query.startsWith("?serial") ? ofCompany(granted, company) : granted;
            JsonNode list = Companies.json(system.get("/tickets" + query, seller));
            assertThat(paths(list)).as("%s, %s", at, query).isEqualTo(expected);
            assertThat(list.get("total").asInt()).as("%s, %s", at, query).isEqualTo(expected.size());
        }
        JsonNode first = Companies.json(system.get("/tickets?limit=1", seller));
        assertThat(first.get("total").asInt()).as(at).isEqualTo(granted.size());
    }

    private Set<String> ofCompany(Set<String> granted, Company company) {
        Set<String> all = paths(Companies.json(system.get("/tickets", company.adminToken())));
        all.retainAll(granted);
        return all;
    }

    private static Set<String> paths(JsonNode list) {
        Set<String> paths = new HashSet<>();
        list.get("items").valueStream().map(Companies::path).forEach(paths::add);
        return paths;
    }

    @Test
    @Tag("T-04")
    void noReadThatBeginsAfterAWithdrawalWasAnsweredIsAnswered() throws Exception {
        Company company = companies.any();
        String path = Companies.path(companies.opened(company, "Wyścig", true));
        List<Read> reads = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int race = 0; race < RACES; race++) {
                decide(path, company.ownerToken(), true);
                Callable<Read> reading = () -> {
                    long begun = System.nanoTime();
                    return new Read(begun, read(path, company));
                };
                List<Future<Read>> racing = new ArrayList<>();
                racing.add(threads.submit(reading));
                Future<Long> withdrawn = threads.submit(() -> {
                    assertThat(decide(path, company.ownerToken(), false).statusCode())
                            .isEqualTo(200);
                    return System.nanoTime();
                });
                for (int i = 1; i < READS_IN_A_RACE; i++) {
                    racing.add(threads.submit(reading));
                }
                long closed = withdrawn.get();
                racing.add(threads.submit(reading));
                for (Future<Read> one : racing) {
                    Read read = one.get();
                    reads.add(read);
                    assertThat(read.status()).isIn(200, 404);
                    assertThat(read.begun() > closed && read.status() == 200)
                            .as("race %d", race)
                            .isFalse();
                }
            }
        }
        assertThat(reads).hasSize(RACES * (READS_IN_A_RACE + 1));
        assertThat(reads).extracting(Read::status).contains(200, 404);
    }

    private record Read(long begun, int status) {}

    @Test
    @Tag("T-38")
    void theCustomerSeesEachReadOfTheSupplierAndNoOther() {
        Company company = companies.any();
        JsonNode ticket = companies.opened(company, "Kto czytał", true);
        String path = Companies.path(ticket);
        system.get(path, company.sellerToken());
        system.get("/tickets/" + ticket.get("number").asString() + "/messages", company.sellerToken());
        system.get("/tickets", company.sellerToken());
        system.get(path + "/reads", company.sellerToken());
        system.get(path, company.colleagueToken());
        system.get(path, Companies.AGENT);
        decide(path, company.ownerToken(), false);
        system.get(path, company.sellerToken());

        JsonNode reads = Companies.json(system.get(path + "/reads", company.colleagueToken()));

        assertThat(reads.get("items").valueStream().map(read -> read.get("what").asString()))
                .containsExactly("MESSAGES", "TICKET");
        assertThat(audited(ticket.get("id").asString(), "ticket-read")).hasSize(2);
        assertThat(audited(ticket.get("id").asString(), "supplier-access-withdrawn"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.record().actor()).isEqualTo(company.owner()));
        assertThat(audited(company.seller(), "ticket-asked-for"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.record().outcome()).isEqualTo(Outcome.DENIED));
        JsonNode last = reads.get("items").get(0);
        assertThat(last.get("name").asString()).isEqualTo("Jan Kupiec");
        assertThat(last.get("company").asString()).isEqualTo("Dostawca S.A.");
        JsonNode page = Companies.json(system.get(path + "/reads?limit=1", Companies.AGENT));
        JsonNode next = Companies.json(
                system.get(path + "/reads?limit=1&cursor=" + page.get("next").asString(), Companies.AGENT));
        assertThat(next.get("items").get(0).get("what").asString()).isEqualTo("TICKET");
        assertThat(next.get("next").isNull()).isTrue();
    }

    private List<AuditEntry> audited(String id, String action) {
        return audit.concerning(List.of(id)).stream()
                .filter(entry -> entry.record().action().equals(action))
                .toList();
    }

    private int read(String path, Company company) {
        return system.get(path, company.sellerToken()).statusCode();
    }

    private HttpResponse<String> decide(String path, String token, boolean granted) {
        return system.put(path + "/supplier-access", token, "{\"granted\":%s}".formatted(granted));
    }
}
