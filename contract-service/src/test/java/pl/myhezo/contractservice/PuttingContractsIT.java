package pl.myhezo.contractservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.platform.test.Nips;
import pl.myhezo.platform.test.TestTokens;
import pl.myhezo.platform.value.Nip;

@ContractSystemTest
class PuttingContractsIT {

    private static final int MOST = 50_000;

    private final Nip nip = Nips.any();
    private final String number = "PUT/" + nip;
    private final String path = "/contracts/PUT~" + nip;

    @Autowired
    private ContractSystem system;

    @Autowired
    private MongoDatabase database;

    @Test
    void aContractThatWasPutIsReadAndPutAgainChangesNothing() {
        assertThat(put(contract("8x5 NBD")).statusCode()).isEqualTo(201);
        assertThat(put(contract("8x5 NBD")).statusCode()).isEqualTo(200);

        HttpResponse<String> read = system.get(path, ContractSystem.TEAM);
        assertThat(read.body()).contains("\"number\":\"" + number + "\"", "\"status\":\"ACTIVE\"", "FG" + nip);
        assertThat(read.headers().firstValue("ETag")).hasValue("\"1\"");
    }

    @Test
    @Tag("T-42")
    void whoNamesAnOldVersionIsRefused() {
        put(contract("8x5 NBD"));
        put(contract("24x7"), "If-Match", "\"1\"");

        assertThat(put(contract("8x5 SBD"), "If-Match", "\"1\"").statusCode()).isEqualTo(412);
        assertThat(system.get(path, ContractSystem.TEAM).body()).contains("24x7");
    }

    @Test
    @Tag("T-40")
    void eachChangeIsAuditedOnceAndWhatChangedNothingIsNot() {
        put(contract("8x5 NBD"));
        put(contract("8x5 NBD"));
        put(contract("24x7"));
        put(contract("8x5 SBD"), "If-Match", "\"1\"");
        system.put("/companies/" + nip, ContractSystem.TEAM, "{\"name\":\"Firma po zmianie\"}");

        assertThat(audited())
                .extracting(row -> row.getString("action") + " " + row.getString("object") + " " + row.get("version"))
                .containsExactly(
                        "contract-created " + number + " 1",
                        "contract-updated " + number + " 2",
                        "company-updated " + nip + " 2");
        assertThat(audited()).allSatisfy(row -> {
            assertThat(row.getString("actor")).isNotBlank();
            assertThat(row.getString("ip")).isNotBlank();
            assertThat(row.getString("traceId")).isNotBlank();
        });
    }

    @Test
    @Tag("T-40")
    void aChangeThatCannotBeAuditedIsNotMade() {
        put(contract("8x5 NBD"));
        validateAudit(new Document("company", new Document("$ne", nip.digits())));
        try {
            assertThat(put(contract("24x7")).statusCode()).isGreaterThanOrEqualTo(500);
        } finally {
            validateAudit(new Document());
        }

        assertThat(system.get(path, ContractSystem.TEAM).body()).contains("8x5 NBD");
        assertThat(system.events("contracts", number)).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void aContractOfFiftyThousandDevicesIsPutAnnouncedAndShown() {
        String subject = UUID.randomUUID().toString();
        system.publishAccount(subject, 1, "ACTIVE", nip);
        system.putContract(
                number,
                nip,
                "Bardzo duża S.A.",
                IntStream.range(0, MOST)
                        .mapToObj("FortiGate 100F, numer %08d"::formatted)
                        .toList());

        await().untilAsserted(
                        () -> assertThat(system.events("contracts", number)).hasSize(1));
        await().untilAsserted(() -> assertThat(
                        system.get("/contracts", TestTokens.shared().person(subject, "customer"))
                                .body())
                .contains("FortiGate 100F, numer %08d".formatted(MOST - 1)));
    }

    @Test
    void moreTextThanAnEventHoldsIsRefusedAsTooMany() {
        String devices = IntStream.range(0, 40_000)
                .mapToObj(i -> "{\"number\":\"T%d\",\"product\":\"%s\"}".formatted(i, "x".repeat(200)))
                .collect(Collectors.joining(","));
        String body = contract("8x5 NBD").replaceAll("\"serialNumbers\":\\[.*]", "\"serialNumbers\":[" + devices + "]");

        HttpResponse<String> answer = put(body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("\"too-many\"");
    }

    @Test
    void aNewNameOfACompanyReachesItsHundredsOfContractsSoonAfter() {
        int many = 200;
        for (int i = 0; i < many; i++) {
            system.putContract(number + "/" + i, nip, "Firma " + nip, "FG%d-%s".formatted(i, nip));
        }

        system.putCompany(nip, "Firma po zmianie");

        await().untilAsserted(() -> assertThat(database.getCollection("contracts")
                        .countDocuments(new Document("customer.nip", nip.digits())
                                .append("customer.name", "Firma po zmianie")
                                .append("version", 2L)))
                .isEqualTo(many));
        await().untilAsserted(() -> assertThat(system.events("contracts", number + "/" + (many - 1)))
                .hasSize(2));
        await().untilAsserted(() -> assertThat(
                        database.getCollection("renamings").countDocuments(new Document("named", nip.digits())))
                .isZero());
    }

    @Test
    void whatIsWrongIsSaidOfEachFieldInTheCallersLanguage() {
        String wrong = """
                {"number":"OTHER/1","status":"EXPIRED","company":{"nip":"1234563219","name":"Alfa"},
                 "supplier":{"id":"c 2","name":"Dostawca S.A."},"validFrom":"2099-05-01","validTo":"2099-04-30",
                 "serviceLevel":" ","serialNumbers":[{"number":"FG1"},{"number":"fg1"}]}""";

        HttpResponse<String> polish = put(wrong, "Accept-Language", "pl");
        HttpResponse<String> english = put(wrong, "Accept-Language", "en");

        assertThat(polish.statusCode()).isEqualTo(422);
        assertThat(polish.body())
                .contains("\"mismatch\"", "\"nip.checksum\"", "\"date.order\"", "\"required\"", "\"duplicate\"")
                .contains("Umowa wygasa wyłącznie z upływem ostatniego dnia", "Ostatni dzień przypada przed pierwszym");
        assertThat(english.body())
                .contains("A contract expires by its last day alone", "stands in this contract twice");
    }

    private HttpResponse<String> put(String body, String... headers) {
        return system.put(path, ContractSystem.TEAM, body, headers);
    }

    private String contract(String serviceLevel) {
        return """
                {"company":{"nip":"%s","name":"Firma %s"},"supplier":{"id":"c-2","name":"Dostawca S.A."},
                 "validFrom":"2024-05-01","validTo":"2099-04-30","serviceLevel":"%s",
                 "serialNumbers":[{"number":"FG%s","product":"FortiGate 100F"}]}""".formatted(nip, nip, serviceLevel, nip);
    }

    private List<Document> audited() {
        return database.getCollection("audit")
                .find(new Document("company", nip.digits()))
                .into(new ArrayList<>());
    }

    private void validateAudit(Document validator) {
        database.runCommand(new Document("collMod", "audit").append("validator", validator));
    }
}
