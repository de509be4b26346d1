package pl.myhezo.ticketservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A ticket is merged while somebody is about to do something to it. */
@TicketSystemTest
class MergedMeanwhileIT {

    @Autowired
    private TicketSystem system;

    @Autowired
    private Companies companies;

    @Test
    @Tag("T-42")
    void whatIsMeantForTheOneThatWentIsNotDoneToTheWhole() {
        Company company = companies.any();
        JsonNode going = companies.opened(company, "Stara strona", false);
        JsonNode staying = companies.opened(company, "Zostaje", false);
        companies.merged(going, number(staying));
        HttpResponse<String> whole = system.get(Companies.path(staying), company.ownerToken());
        String version = whole.headers().firstValue("ETag").orElseThrow();

        for (HttpResponse<String> refused : List.of(
                system.put(Companies.path(going) + "/state", company.ownerToken(), "{\"state\":\"SOLVED\"}"),
                system.put(Companies.path(going) + "/assignee", Companies.AGENT, "{\"assignee\":null}"),
                system.call(
                        "PATCH",
                        Companies.path(going),
                        company.ownerToken(),
                        "{\"priority\":\"HIGH\"}",
                        "If-Match",
                        version))) {
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(refused.body()).contains("merge.already");
        }
        assertThat(system.get(Companies.path(going), company.ownerToken()).body())
                .isEqualTo(whole.body());
    }

    @Test
    @Tag("T-03")
    void aYesForTheOneThatWentShowsTheSupplierNothingAndANoHidesTheWhole() {
        Company company = companies.any();
        JsonNode going = companies.opened(company, "Była pokazana", true);
        JsonNode staying = companies.opened(company, "Nigdy nie pokazana", false);
        assertThat(decide(going, company, false).statusCode()).isEqualTo(200);
        companies.merged(going, number(staying));

        HttpResponse<String> refused = decide(going, company, true);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("merge.already");
        assertThat(system.get(Companies.path(staying), company.sellerToken()).statusCode())
                .isEqualTo(404);
        assertThat(decide(staying, company, true).statusCode()).isEqualTo(200);
        assertThat(decide(going, company, false).statusCode()).isEqualTo(200);
        assertThat(system.get(Companies.path(staying), company.sellerToken()).statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> decide(JsonNode ticket, Company company, boolean granted) {
        return system.put(
                Companies.path(ticket) + "/supplier-access",
                company.ownerToken(),
                "{\"granted\":%s}".formatted(granted));
    }

    @Test
    @Tag("T-42")
    void anAnswerOnItsWayIsInTheWholeOnceHoweverItsTimeFallsOut() {
        Company company = companies.any();
        JsonNode staying = companies.opened(company, "Zostaje", false);
        List<String> said =
                Stream.generate(() -> "Odpowiedź " + UUID.randomUUID()).limit(6).toList();
        for (String words : said) {
            JsonNode going = companies.opened(company, "Odchodzi", false);
            CompletableFuture<HttpResponse<String>> answer = CompletableFuture.supplyAsync(() -> system.post(
                    Companies.path(going) + "/messages", company.ownerToken(), "{\"body\":\"%s\"}".formatted(words)));
            companies.merged(going, number(staying));
            assertThat(answer.join().statusCode()).isEqualTo(201);
        }

        JsonNode items = Companies.json(
                        system.get(Companies.path(staying) + "/messages?limit=200", company.ownerToken()))
                .get("items");
        List<String> bodies = StreamSupport.stream(items.spliterator(), false)
                .map(message -> message.get("body").asString())
                .toList();
        assertThat(bodies)
                .hasSize(1 + 3 * said.size())
                .containsOnlyOnceElementsOf(said)
                .first()
                .isEqualTo("Od rana nie działa tunel.");
    }

    @Test
    void twoThatAreMergedIntoEachOtherAtOnceAreOne() {
        Company company = companies.any();
        JsonNode one = companies.opened(company, "Jeden", false);
        JsonNode other = companies.opened(company, "Drugi", false);

        CompletableFuture<HttpResponse<String>> there =
                CompletableFuture.supplyAsync(() -> companies.merge(one, number(other)));
        CompletableFuture<HttpResponse<String>> back =
                CompletableFuture.supplyAsync(() -> companies.merge(other, number(one)));

        assertThat(List.of(there.join().statusCode(), back.join().statusCode())).containsExactlyInAnyOrder(200, 409);
        assertThat(system.get(Companies.path(one), company.ownerToken()).body())
                .isEqualTo(
                        system.get(Companies.path(other), company.ownerToken()).body());
    }

    private static String number(JsonNode ticket) {
        return ticket.get("number").asString();
    }
}
