package pl.myhezo.ticketservice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.platform.test.Fuzz;
import pl.myhezo.platform.test.TestTokens;
import tools.jackson.databind.JsonNode;

@TicketSystemTest
class HostileCallsIT {

    private static final long SEED = 20_260_303;
    private static final int FUZZED_BODIES = 800;
    private static final Pattern STRING_VALUE = Pattern.compile(":(\"[^\"]*\")");

    @Autowired
    private TicketSystem system;

    @Autowired
    private Companies companies;

    private Company company;
    private String path;

    /** Routes and bodies that would be accepted; those that open or answer something are told apart below. */
    private Map<String, String> good;

    @BeforeEach
    void aTicket() {
        company = companies.any();
        JsonNode ticket = companies.opened(company, "HOSTILE", false);
        path = Companies.path(ticket);
        good = Map.of(
                "POST /tickets",
                company.opening("HOSTILE", false),
                "PATCH " + path,
                "{\"priority\":\"HIGH\",\"reference\":\"R-1\",\"visibility\":\"COMPANY\"}",
                "POST " + path + "/messages",
                "{\"body\":\"Tak.\",\"attachments\":[],\"internal\":false}",
                "PUT " + path + "/supplier-access",
                "{\"granted\":false}",
                "PUT " + path + "/state",
                "{\"state\":\"NEW\"}",
                "POST " + path + "/merge",
                "{\"into\":\"HEZO-1999-000001\"}",
                "POST /templates",
                "{\"name\":\"HOSTILE\",\"pl\":\"Tak\",\"en\":\"Yes\"}",
                "PUT " + path + "/assignee",
                "{\"assignee\":null}");
    }

    private HttpResponse<String> call(String route, String body) {
        String[] parts = route.split(" ");
        boolean ofStaff = parts[1].endsWith("/assignee") || parts[1].endsWith("/merge");
        String token = ofStaff ? Companies.AGENT : company.ownerToken();
        if (parts[1].equals("/templates")) {
            token = TestTokens.shared().person("supervisor", "supervisor");
        }
        return system.call(parts[0], parts[1], token, body, "If-Match", "\"1\"");
    }

    @ParameterizedTest
    @Tag("T-32")
    @ValueSource(
            strings = {
                "_id",
                "id",
                "version",
                "number",
                "legacyNumber",
                "owner",
                "company",
                "supplier",
                "names",
                "audience",
                "clock",
                "due",
                "createdAt",
                "updatedAt",
                "solvedAt",
                "closedAt",
                "messages",
                "words",
                "staffWords",
                "sequence",
                "author",
                "at",
                "by",
                "since",
                "role",
                "may",
                "overdue",
                "$set"
            })
    void aFieldThatOnlyWeWriteIsRefused(String field) {
        String before = state();
        good.forEach((route, body) -> {
            HttpResponse<String> answer = call(route, "{\"" + field + "\":\"x\"," + body.substring(1));
            assertThat(answer.statusCode()).as("%s: %s", route, answer.body()).isEqualTo(400);
            assertThat(answer.body()).contains("/unknown-field", field);
        });
        assertThat(state()).isEqualTo(before);
    }

    @ParameterizedTest
    @Tag("T-33")
    @ValueSource(strings = {"{\"$ne\":null}", "{\"$where\":\"sleep(9)\"}", "[[\"a\"]]", "[{\"$gt\":\"\"}]"})
    void anOperatorInPlaceOfATextIsRefused(String operator) {
        String before = state();
        good.forEach((route, body) -> {
            Matcher value = STRING_VALUE.matcher(body);
            while (value.find()) {
                String bent = body.substring(0, value.start(1)) + operator + body.substring(value.end(1));
                assertThat(call(route, bent).statusCode())
                        .as("%s %s", route, bent)
                        .isEqualTo(400);
            }
        });
        assertThat(state()).isEqualTo(before);
    }

    @ParameterizedTest
    @Tag("T-33")
    @ValueSource(
            strings = {
                "q={\"$ne\":null}",
                "q[$ne]=1",
                "q=.*",
                "q=(a+)+$",
                "q=\\Q",
                "q=\\E.*",
                "q=%00",
                "q=#{7*7}",
                "q=${jndi:ldap://x}",
                "state=$where",
                "state[$ne]=NEW",
                "priority={\"$gt\":\"\"}",
                "contract[$ne]=x",
                "contract={\"$gt\":\"\"}",
                "serial=.*",
                "company={\"$gt\":\"\"}",
                "supplier={\"$gt\":\"\"}",
                "supplier[$ne]=x",
                "assignee[$ne]=x",
                "assignee={\"$ne\":null}",
                "owner={\"$ne\":1}",
                "owner=other",
                "overdue={\"$ne\":1}",
                "sort=$natural",
                "sort=owner",
                "limit=-1",
                "limit=1e9",
                "limit=201",
                "cursor={\"$gt\":\"\"}",
                "cursor=W10",
                "cursor=WyIxIiwiMSJd",
                "cursor=WyI5OTk5OTk5OTk5OTk5OTk5OTkiLCIxLTEtMS0xLTEiXQ"
            })
    void aQueryIsATextAndShowsNothingOfOthers(String query) {
        String stranger = TestTokens.shared().person(UUID.randomUUID().toString(), "customer");
        int equals = query.indexOf('=');
        String encoded = URLEncoder.encode(query.substring(0, equals), UTF_8)
                + "="
                + URLEncoder.encode(query.substring(equals + 1), UTF_8);

        HttpResponse<String> answer = system.get("/tickets?" + encoded, stranger);

        assertThat(answer.statusCode()).as(query).isIn(200, 400, 403, 422);
        assertThat(answer.body()).doesNotContain("HOSTILE", "Exception", "mongodb");
        assertThat(system.get("/tickets?" + encoded, Companies.AGENT).statusCode())
                .as(query)
                .isIn(200, 400, 422);
    }

    @Test
    @Tag("T-33")
    void anOperatorInAnAddressIsTheNameOfNoTicket() {
        for (String bent : List.of("{\"$ne\":null}", "$where", "[$ne]", "*", ".*", "%00", "a".repeat(500), "'")) {
            for (String route : List.of("", "/messages", "/reads")) {
                assertThat(system.get("/tickets/" + URLEncoder.encode(bent, UTF_8) + route, Companies.AGENT)
                                .statusCode())
                        .as(bent)
                        .isIn(400, 404);
            }
        }
    }

    @Test
    @Tag("T-20")
    void whatLooksLikeAScriptIsKeptAndToldAsItWasWritten() {
        String script = "<img src=x onerror=alert(1)> [x](javascript:alert(1)) \\u202e &amp;";

        JsonNode ticket = companies.opened(company, company.opening(script, false));

        assertThat(ticket.get("subject").asString())
                .isEqualTo("<img src=x onerror=alert(1)> [x](javascript:alert(1)) \u202e &amp;");
        assertThat(system.get(Companies.path(ticket), company.ownerToken())
                        .headers()
                        .firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
    }

    @Test
    @Tag("T-43")
    void noBodyWhateverBringsDownTheServerOrLooksInside() {
        Random random = new Random(SEED);
        List<String> routes = good.keySet().stream().sorted().toList();
        for (int i = 0; i < FUZZED_BODIES; i++) {
            String route = routes.get(i % routes.size());
            String body = Fuzz.mutated(requireNonNull(good.get(route)), random);

            HttpResponse<String> answer = call(route, body);

            assertThat(answer.statusCode())
                    .as("seed %d, body %d, %s: %s", SEED, i, route, body)
                    .isLessThan(500);
            assertThat(answer.body()).doesNotContain("Exception", "pl.myhezo.", "tools.jackson", "com.mongodb");
        }
    }

    /** With its version, its dialogue and how many there are. */
    private String state() {
        HttpResponse<String> ticket = system.get(path, company.ownerToken());
        return ticket.headers().firstValue("ETag")
                + ticket.body()
                + system.get(path + "/messages", company.ownerToken()).body()
                + system.get("/tickets", company.ownerToken()).body();
    }
}
