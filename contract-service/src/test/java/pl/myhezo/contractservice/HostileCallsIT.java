package pl.myhezo.contractservice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.List;
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
import pl.myhezo.platform.test.Nips;
import pl.myhezo.platform.test.TestTokens;
import pl.myhezo.platform.value.Nip;

@ContractSystemTest
class HostileCallsIT {

    private static final long SEED = 20_260_301;
    private static final int FUZZED_BODIES = 800;
    private static final Pattern STRING_VALUE = Pattern.compile(":(\"[^\"]*\")");

    private final Nip nip = Nips.any();
    private final String number = "HOSTILE/" + nip;
    private final String path = "/contracts/HOSTILE~" + nip;
    private final String contract = """
            {"number":"%s","status":"ACTIVE","company":{"nip":"%s","name":"Alfa"},"supplier":{"id":"c-2","name":"Dostawca S.A."},\
            "validFrom":"2024-05-01","validTo":"2099-04-30","serviceLevel":"8x5 NBD",\
            "serialNumbers":[{"number":"HOSTILE%s","product":"FortiGate 100F"}],\
            "contacts":[{"name":"Anna Lis","email":"anna@alfa.example","phone":"601000000"}]}""".formatted(number, nip, nip);
    private final String company = """
            {"nip":"%s","name":"Alfa","address":{"street":"Prosta 1","postalCode":"00-001","city":"Warszawa","country":"PL"},\
            "contacts":[{"name":"Anna Lis","email":"anna@alfa.example","phone":"601000000"}]}""".formatted(nip);

    @Autowired
    private ContractSystem system;

    @BeforeEach
    void aContractAndItsCompany() {
        assertThat(system.put(path, ContractSystem.TEAM, contract).statusCode()).isEqualTo(201);
        assertThat(putCompany(company).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @Tag("T-32")
    @ValueSource(strings = {"_id", "id", "version", "announced", "cancelled", "customer", "createdAt", "role", "$set"})
    void aFieldThatOnlyWeWriteIsRefusedWhereverItStands(String field) {
        String state = state();
        for (String body : List.of(contract, company)) {
            Matcher object = Pattern.compile("\\{").matcher(body);
            while (object.find()) {
                String more =
                        body.substring(0, object.end()) + "\"" + field + "\":\"x\"," + body.substring(object.end());
                HttpResponse<String> answer = put(body, more);
                assertThat(answer.statusCode()).as(more).isEqualTo(400);
                assertThat(answer.body())
                        .contains(isThere(body, object.end(), field) ? "/malformed" : "/unknown-field");
            }
        }
        assertThat(state()).isEqualTo(state);
    }

    /** A supplier has an id of its own; a second one is refused as well. */
    private static boolean isThere(String body, int at, String field) {
        return field.equals("id") && body.substring(0, at).endsWith("\"supplier\":{");
    }

    @ParameterizedTest
    @Tag("T-33")
    @ValueSource(strings = {"{\"$ne\":null}", "{\"$where\":\"sleep(9)\"}", "[\"a\"]", "[{\"$gt\":\"\"}]"})
    void anOperatorInPlaceOfATextIsRefused(String operator) {
        String state = state();
        for (String body : List.of(contract, company)) {
            Matcher value = STRING_VALUE.matcher(body);
            while (value.find()) {
                String bent = body.substring(0, value.start(1)) + operator + body.substring(value.end(1));
                assertThat(put(body, bent).statusCode()).as(bent).isEqualTo(400);
            }
        }
        assertThat(state()).isEqualTo(state);
    }

    @ParameterizedTest
    @Tag("T-33")
    @ValueSource(
            strings = {
                "q={\"$ne\":null}",
                "q[$ne]=1",
                "q=.*",
                "q=(a+)+$",
                "q=';return true;'",
                "company[$ne]=x",
                "company={\"$gt\":\"\"}",
                "supplier={\"$gt\":\"\"}",
                "supplier[$ne]=x",
                "state=$where",
                "cursor={\"$gt\":\"\"}",
                "cursor=W10",
                "limit=-1",
                "limit=1e9",
                "limit=201",
                "expired={\"$ne\":1}",
                "expired[]=true",
                "q=%00",
                "q=#{7*7}",
                "q=${jndi:ldap://x}"
            })
    void aQueryIsATextAndShowsNothingOfOthers(String query) {
        String stranger = TestTokens.shared().person(UUID.randomUUID().toString(), "customer");
        for (String route : List.of("/contracts", "/contracts.csv")) {
            HttpResponse<String> answer = system.get(route + "?" + encoded(query), stranger);

            assertThat(answer.statusCode()).as(route + query).isIn(200, 400, 422);
            assertThat(answer.body()).doesNotContain("HOSTILE", "Exception", "mongodb");
            assertThat(system.get(route + "?" + encoded(query), ContractSystem.TEAM)
                            .statusCode())
                    .as(route + query)
                    .isIn(200, 400, 422);
        }
    }

    @Test
    @Tag("T-33")
    void anOperatorInAnAddressIsTheNumberOfNoContract() {
        for (String bent : List.of("{\"$ne\":null}", "$where", "[$ne]", "*", ".*", "%00", "a".repeat(500), "'")) {
            assertThat(system.get("/contracts/" + encoded(bent), ContractSystem.TEAM)
                            .statusCode())
                    .as(bent)
                    .isIn(400, 404);
            assertThat(system.get("/companies/" + encoded(bent), ContractSystem.TEAM)
                            .statusCode())
                    .as(bent)
                    .isIn(400, 404);
        }
    }

    @Test
    @Tag("T-43")
    void noBodyWhateverBringsDownTheServerOrLooksInside() {
        Random random = new Random(SEED);
        for (int i = 0; i < FUZZED_BODIES; i++) {
            String good = i % 2 == 0 ? contract : company;
            String body = Fuzz.mutated(good, random);

            HttpResponse<String> answer = put(good, body);

            assertThat(answer.statusCode())
                    .as("seed %d, body %d: %s", SEED, i, body)
                    .isLessThan(500);
            assertThat(answer.body()).doesNotContain("Exception", "pl.myhezo.", "tools.jackson", "mongodb");
        }
    }

    private HttpResponse<String> put(String good, String body) {
        return good.equals(company) ? putCompany(body) : system.put(path, ContractSystem.TEAM, body);
    }

    private HttpResponse<String> putCompany(String body) {
        return system.put("/companies/" + nip, ContractSystem.TEAM, body);
    }

    /** With their versions. */
    private String state() {
        HttpResponse<String> one = system.get(path, ContractSystem.TEAM);
        HttpResponse<String> other = system.get("/companies/" + nip, ContractSystem.TEAM);
        return one.headers().firstValue("ETag") + one.body() + other.headers().firstValue("ETag") + other.body();
    }

    private static String encoded(String text) {
        int equals = text.indexOf('=');
        return equals > 0 && !text.startsWith("{") && !text.startsWith("[")
                ? URLEncoder.encode(text.substring(0, equals), UTF_8) + "="
                        + URLEncoder.encode(text.substring(equals + 1), UTF_8)
                : URLEncoder.encode(text, UTF_8);
    }
}
