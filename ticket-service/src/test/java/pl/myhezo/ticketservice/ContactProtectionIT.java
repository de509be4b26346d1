package pl.myhezo.ticketservice;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.platform.test.Fuzz;
import tools.jackson.databind.JsonNode;

/** What the contact form does to who does not mean to write to us. */
@TicketSystemTest
class ContactProtectionIT {

    private static final long SEED = 20_260_304;
    private static final int FUZZED_BODIES = 150;
    private static final Pattern STRING_VALUE = Pattern.compile(":(\"[^\"]*\")");

    @Autowired
    private TicketSystem system;

    @Autowired
    private MongoDatabase database;

    private Visitor visitor;

    @BeforeEach
    void somebodyNew() {
        visitor = new Visitor(system);
    }

    @Test
    void aSolutionServesOnceWhateverIsWrittenWithIt() {
        String letter = visitor.letter("Pierwszy");

        assertThat(visitor.send(letter).statusCode()).isEqualTo(202);
        HttpResponse<String> again = visitor.send(letter.replace("Pierwszy", "Drugi"));

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("challenge.unsolved");
        assertThat(received()).isEqualTo(1);
    }

    @Test
    void aSolutionServesOneOfSeveralAtOnce() {
        String letter = visitor.letter("Razem");

        List<Integer> answers = atOnce(List.of(letter, letter, letter));

        assertThat(answers).containsOnlyOnce(202).containsOnly(202, 422);
        assertThat(received()).isEqualTo(1);
    }

    @Test
    void aTextThatIsNoSolutionIsRefused() {
        String letter = visitor.letter("Bez pracy").replaceFirst("\"solution\":\"[^\"]*\"", "\"solution\":\"~\"");

        assertThat(visitor.send(letter).statusCode()).isEqualTo(422);
        assertThat(received()).isZero();
    }

    @Test
    @Tag("T-42")
    void sentAgainItIsTheSameRequestEvenWithAnotherProof() {
        String key = "again " + visitor.email();
        List<String> letters =
                Stream.generate(() -> visitor.letter("Raz")).limit(3).toList();

        assertThat(atOnce(letters, "Idempotency-Key", key)).containsOnly(202);
        assertThat(visitor.send(visitor.letter("Raz"), "Idempotency-Key", key).statusCode())
                .isEqualTo(202);
        assertThat(visitor.send(visitor.letter("Co innego"), "Idempotency-Key", key)
                        .statusCode())
                .isEqualTo(422);
        assertThat(received()).isEqualTo(1);
    }

    @Test
    @Tag("T-11")
    void whoeverTypesAnAddressOftenStopsTheMailsToItAndNoRequest() {
        for (int i = 0; i < 3; i++) {
            assertThat(visitor.send(visitor.letter("Nr " + i)).statusCode()).isEqualTo(202);
        }
        String tagged = visitor.email().replace("@", "+inny@");

        assertThat(visitor.send(visitor.letter("Nr 4").replace(visitor.email(), tagged))
                        .statusCode())
                .isEqualTo(202);
        assertThat(visitor.sendFrom("2001:db8:ffff:ffff::1", visitor.letter("Nr 5"))
                        .statusCode())
                .isEqualTo(202);

        String mailbox = visitor.email().substring(0, visitor.email().indexOf('@'));
        JsonNode tickets = Companies.json(system.get("/tickets?q=" + mailbox, Companies.AGENT));
        List<String> confirmations = tickets.get("items")
                .valueStream()
                .map(ticket -> ticket.get("id").asString() + "/received")
                .toList();
        assertThat(confirmations).hasSize(5);
        assertThat(database.getCollection("mails").countDocuments(Filters.in("_id", confirmations)))
                .isEqualTo(3);
    }

    @Test
    @Tag("T-11")
    void tooManyFromOneNetworkAreRefusedWhoeverTheyAreFrom() {
        for (int i = 0; i < 20; i++) {
            String letter = visitor.letter("Nr " + i).replace(visitor.email(), i + visitor.email());
            assertThat(visitor.send(letter).statusCode()).isEqualTo(202);
        }

        assertThat(visitor.send(visitor.letter("Nr 21")).statusCode()).isEqualTo(429);
        assertThat(received()).isZero();
    }

    @Test
    void aRobotThatFillsInEverythingIsThankedAndForgotten() {
        String letter = visitor.letter("Kup teraz")
                .replace("\"language\"", "\"website\":\"https://spam.example\",\"language\"");

        assertThat(visitor.send(letter).statusCode()).isEqualTo(202);
        assertThat(received()).isZero();
    }

    @ParameterizedTest
    @Tag("T-32")
    @ValueSource(strings = {"_id", "state", "owner", "supplierAccess", "requester", "subject", "priority", "$set"})
    void aFieldThatOnlyWeWriteIsRefused(String field) {
        HttpResponse<String> answer = visitor.send(
                "{\"" + field + "\":\"x\"," + visitor.letter("Pole").substring(1));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("/unknown-field", field);
        assertThat(received()).isZero();
    }

    @ParameterizedTest
    @Tag("T-33")
    @ValueSource(strings = {"{\"$ne\":null}", "{\"$where\":\"sleep(9)\"}", "[[\"a\"]]"})
    void anOperatorInPlaceOfATextIsRefused(String operator) {
        String letter = visitor.letter("Tekst");
        Matcher value = STRING_VALUE.matcher(letter);
        while (value.find()) {
            String bent = letter.substring(0, value.start(1)) + operator + letter.substring(value.end(1));
            assertThat(visitor.send(bent).statusCode()).as(bent).isEqualTo(400);
        }
        assertThat(received()).isZero();
    }

    @Test
    @Tag("T-43")
    void noBodyWhateverBringsDownTheServerOrLooksInside() {
        Random random = new Random(SEED);
        String letter = visitor.letter("Dowolny");
        for (int i = 0; i < FUZZED_BODIES; i++) {
            String body = Fuzz.mutated(letter, random);

            HttpResponse<String> answer = visitor.send(body);

            assertThat(answer.statusCode())
                    .as("seed %d, body %d: %s", SEED, i, body)
                    .isLessThan(500);
            assertThat(answer.body()).doesNotContain("Exception", "pl.myhezo.", "tools.jackson", "com.mongodb");
        }
    }

    /** The states of the answers. */
    private List<Integer> atOnce(List<String> letters, String... headers) {
        List<Future<Integer>> sent;
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            sent = letters.stream()
                    .map(letter ->
                            senders.submit(() -> visitor.send(letter, headers).statusCode()))
                    .toList();
        }
        return sent.stream().map(Future::resultNow).toList();
    }

    private int received() {
        return visitor.ticketsSeenBy(Companies.AGENT).size();
    }
}
