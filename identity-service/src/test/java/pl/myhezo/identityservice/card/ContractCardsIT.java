package pl.myhezo.identityservice.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.identityservice.system.Forms;
import pl.myhezo.identityservice.system.Http.Answer;
import pl.myhezo.identityservice.system.IdentitySystem;
import pl.myhezo.identityservice.system.IdentitySystemTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@IdentitySystemTest
class ContractCardsIT {

    private static final String PEER = "X-Forwarded-For";

    @Autowired
    IdentitySystem system;

    @Autowired
    MongoDatabase database;

    @Test
    void contractServiceIsAskedForTheCardInTheCallersLanguage() {
        String nip = Forms.anyNip();

        Answer answer = ask(nip, "hezo/2023/ 00017", "198.51.100.1", "Accept-Language", "en");

        assertThat(answer.expect(202).text()).isEmpty();
        await().atMost(Duration.ofSeconds(30)).until(() -> requests(nip).size() == 1);
        JsonNode request = requests(nip).getFirst();
        assertThat(request.get("contractNumber").asString()).isEqualTo("HEZO/2023/00017");
        assertThat(request.get("language").asString()).isEqualTo("en");
        assertThat(request.get("requestId").asString()).hasSize(32);
    }

    @Test
    @Tag("T-11")
    void oneContractsCardIsAskedForThreeTimesADay() {
        String nip = Forms.anyNip();
        for (int i = 0; i < 3; i++) {
            ask(nip, "HEZO/2023/00017", "198.51.100." + (10 + i)).expect(202);
        }

        Answer refused = ask(nip, "HEZO/2023/00017", "198.51.100.20").expect(429);

        assertThat(Long.parseLong(refused.header("Retry-After"))).isGreaterThan(3600);
        ask(nip, "HEZO/2023/00018", "198.51.100.20").expect(202);
    }

    @Test
    @Tag("T-11")
    void oneAddressAsksTwentyTimesAnHour() {
        for (int i = 0; i < 20; i++) {
            ask(Forms.anyNip(), "HEZO/2023/00017", "2001:db8:1:2::" + i).expect(202);
        }

        ask(Forms.anyNip(), "HEZO/2023/00017", "2001:db8:1:2:ffff::1").expect(429);
        ask(Forms.anyNip(), "HEZO/2023/00017", "2001:db8:1:3::1").expect(202);
    }

    @Test
    @Tag("T-11")
    void whoIsRefusedAgainAndAgainAddsARowAMinuteToTheAuditTrail() {
        String nip = Forms.anyNip();
        for (int i = 0; i < 3; i++) {
            ask(nip, "HEZO/2023/00017", "198.51.100." + (40 + i)).expect(202);
        }

        for (int i = 0; i < 9; i++) {
            ask(nip, "HEZO/2023/00017", "2001:db8:1:4::" + i).expect(429);
        }

        List<Document> rows = database.getCollection("audit")
                .find(new Document("action", "contract-card-throttled").append("company", nip))
                .into(new ArrayList<>());
        assertThat(rows).hasSizeBetween(1, 3).allMatch(row -> row.getDate("ts") != null);
        assertThat(rows.stream().mapToLong(row -> row.getLong("count")).sum()).isEqualTo(9);
    }

    @Test
    void whatCannotBeANumberIsRefusedWithTheField() {
        Answer refused = ask("1234563219", "", "198.51.100.30").expect(422);

        assertThat(refused.text()).contains("nip.checksum", "\"contractNumber\"", "required");
    }

    private Answer ask(String nip, String contract, String peer, String... headers) {
        ObjectNode body = Forms.json().put("contractNumber", contract).put("nip", nip);
        return headers.length == 0
                ? system.http().post("/contract-cards", body, PEER, peer)
                : system.http().post("/contract-cards", body, PEER, peer, headers[0], headers[1]);
    }

    private List<JsonNode> requests(String nip) {
        return system.publishedOn("registrations").stream()
                .filter(event ->
                        event.has("requestId") && nip.equals(event.get("nip").asString()))
                .toList();
    }
}
