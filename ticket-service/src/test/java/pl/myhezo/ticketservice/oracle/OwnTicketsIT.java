package pl.myhezo.ticketservice.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.ticketservice.Companies;
import pl.myhezo.ticketservice.Company;
import pl.myhezo.ticketservice.LegacyTickets;
import pl.myhezo.ticketservice.Takeout;
import pl.myhezo.ticketservice.TicketSystem;
import pl.myhezo.ticketservice.TicketSystemTest;
import tools.jackson.databind.JsonNode;

/**
 * Whatever happened to tickets, what somebody takes along is what the {@link Oracle} says that he sees of those he opened
 * or wrote in, and nothing else. {@code -Dmyhezo.histories=3:20} makes other histories, each by its number.
 */
@TicketSystemTest
class OwnTicketsIT {

    private static final int STEPS = 25;
    private static final Pattern WORD = Pattern.compile("s[0-9a-f]{32}k");

    /** Everybody's, as the companies of tests have them. */
    private static final Map<String, String> NAMES = Map.of(
            "owner", "Piotr Zieliński",
            "neighbour", "Piotr Zieliński",
            "admin", "Alicja Nowak",
            "colleague", "Zofia Lis",
            "seller", "Jan Kupiec",
            "other seller", "Jan Kupiec",
            "agent", "Jan Żak");

    @Autowired
    private TicketSystem system;

    @Autowired
    private Companies companies;

    @Autowired
    private LegacyTickets legacy;

    static LongStream histories() {
        String[] range = System.getProperty("myhezo.histories", "1:3").split(":");
        return LongStream.rangeClosed(Long.parseLong(range[0]), Long.parseLong(range[1]));
    }

    @ParameterizedTest(name = "history {0}")
    @MethodSource("histories")
    @Tag("T-03")
    @Tag("T-37")
    void areWhatTheOracleSaysAfterAnyHistory(long seed) {
        Company alfa = companies.any();
        Company beta = companies.suppliedBy(alfa.supplier());
        List<Reader> takers = List.of(
                Reader.customer("owner", alfa.owner(), alfa),
                Reader.customer("colleague", alfa.colleague(), alfa),
                Reader.customer("admin", alfa.admin(), alfa),
                Reader.customer("neighbour", beta.owner(), beta),
                Reader.seller("seller", alfa),
                Reader.seller("other seller", beta));
        List<Reader> readers = new ArrayList<>(takers);
        readers.add(Reader.AGENT);
        Oracle oracle = new Oracle();
        History history = new History(system, legacy, readers, oracle, seed);
        for (int step = 1; step <= STEPS; step++) {
            history.next();
        }

        Map<Reader, Takeout> taken = new HashMap<>();
        takers.forEach(taker -> taken.put(taker, Takeout.of(system, taker.token())));

        taken.forEach((taker, takeout) -> {
            Set<Case> own = own(taker, oracle, history);
            assertThat(takeout.outcome()).as("history %d: %s", seed, taker).isEqualTo("complete");
            assertThat(takeout.numbers())
                    .as("history %d: %s", seed, taker)
                    .containsExactlyInAnyOrderElementsOf(
                            own.stream().map(ticket -> ticket.number).collect(Collectors.toSet()));
            own.forEach(ticket -> compareDialogue(takeout, taker, ticket));
            assertThat(takeout.text()).doesNotContain(ofOthers(taker, takers));
        });
        assertThat(taken.values())
                .as("somebody has some")
                .anyMatch(takeout -> takeout.numbers().size() > 1);
    }

    private static Set<Case> own(Reader taker, Oracle oracle, History history) {
        return history.cases().stream()
                .filter(Case::isWhole)
                .filter(ticket -> oracle.sees(taker, ticket))
                .filter(ticket -> ticket.owners.getFirst().equals(taker)
                        || ticket.dialogue.stream().anyMatch(said -> said.by().equals(taker)))
                .collect(Collectors.toSet());
    }

    private static void compareDialogue(Takeout takeout, Reader taker, Case ticket) {
        List<Said> said =
                ticket.dialogue.stream().filter(one -> !one.internal()).toList();
        JsonNode dialogue = takeout.ticket(ticket.number).get("dialogue");
        assertThat(dialogue.valueStream().map(one -> word(one.get("text").asString())))
                .containsExactlyElementsOf(said.stream().map(Said::word).toList());
        assertThat(dialogue.valueStream().map(one -> one.get("byYou").asBoolean()))
                .containsExactlyElementsOf(
                        said.stream().map(one -> one.by().equals(taker)).toList());
        Set<String> printed = words(takeout.pdf(ticket.number));
        for (Said one : ticket.dialogue) {
            assertThat(printed.contains(one.word())).as("PDF").isEqualTo(!one.internal());
        }
        assertThat(takeout.entries().keySet().stream()
                        .filter(path -> path.startsWith("tickets/" + ticket.number + "/")))
                .as("files of his own alone")
                .hasSize((int) said.stream()
                        .filter(one -> one.by().equals(taker) && one.file() != null)
                        .count());
    }

    private static String word(String text) {
        Matcher word = WORD.matcher(text);
        return word.find() ? word.group() : text;
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text).results().map(result -> result.group()).collect(Collectors.toSet());
    }

    /** Names and subjects of everybody but himself, and of who is called like him. */
    private static Set<String> ofOthers(Reader taker, List<Reader> readers) {
        Set<String> others = new HashSet<>(NAMES.values());
        others.remove(NAMES.get(taker.name()));
        readers.stream()
                .filter(reader -> !reader.equals(taker))
                .map(Reader::subject)
                .forEach(others::add);
        return others;
    }
}
