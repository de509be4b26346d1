package pl.myhezo.ticketservice.oracle;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.regex;
import static java.util.Objects.requireNonNull;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.ticketservice.Companies;
import pl.myhezo.ticketservice.Company;
import pl.myhezo.ticketservice.LegacyTickets;
import pl.myhezo.ticketservice.TicketSystem;
import pl.myhezo.ticketservice.TicketSystemTest;

/**
 * Whatever happens to tickets, each way to see something of them agrees with the {@link Oracle}, for everybody.
 * {@code -Dmyhezo.histories=3:20} makes other histories, each by its number.
 */
@TicketSystemTest
class EveryChannelIT {

    private static final int STEPS = 15;

    @Autowired
    private TicketSystem system;

    @Autowired
    private Companies companies;

    @Autowired
    private LegacyTickets legacy;

    @Autowired
    private MongoDatabase database;

    static LongStream histories() {
        String[] range = System.getProperty("myhezo.histories", "1:2").split(":");
        return LongStream.rangeClosed(Long.parseLong(range[0]), Long.parseLong(range[1]));
    }

    @ParameterizedTest(name = "history {0}")
    @MethodSource("histories")
    @Tag("T-01")
    @Tag("T-03")
    @Tag("T-04")
    void saysWhatTheOracleSaysAfterEachStepOfAnyHistory(long seed) {
        Company alfa = companies.any();
        Company beta = companies.suppliedBy(alfa.supplier());
        Company other = companies.any();
        List<Reader> readers = readers(alfa, beta, other);
        Oracle oracle = new Oracle();
        History history = new History(system, legacy, readers, oracle, seed);
        Channels channels = new Channels(system, oracle, alfa.supplier());
        try (Ears ears = new Ears(system, oracle)) {
            Membership membership = new Membership(system, database, oracle, ears, leavers(readers));
            readers.forEach(ears::opens);
            for (int step = 1; step <= STEPS; step++) {
                membership.before(step);
                Map<Reader, Set<Case>> before = seen(oracle, readers, history);
                Step done = history.next();
                ears.fence(history, staying(alfa, beta, other));
                history.cases().forEach(this::awaitMails);
                for (Reader reader : readers) {
                    compared("history %d, step %d: %s and %s".formatted(seed, step, reader, done), () -> {
                        ears.compare(reader, done, requireNonNull(before.get(reader)), history.allCases());
                        compareTouched(channels, reader, done.ticket(), history.allCases());
                    });
                }
                membership.after(step);
            }
        }
        for (Reader reader : readers) {
            compared("history %d, at its end: %s".formatted(seed, reader), () -> {
                channels.compareFilters(reader, history.allCases());
                history.cases().forEach(ticket -> compareAll(channels, reader, ticket, history.allCases()));
            });
        }
    }

    private static void compareAll(Channels channels, Reader reader, Case ticket, List<Case> cases) {
        channels.compareTicket(reader, ticket);
        channels.comparePdf(reader, ticket);
        channels.compareMails(reader, ticket);
        ticket.dialogue.forEach(said -> channels.compareSearch(reader, ticket, said, cases));
    }

    private static void compareTouched(Channels channels, Reader reader, Case ticket, List<Case> cases) {
        channels.compareRepeated(reader, ticket);
        channels.compareTicket(reader, ticket);
        channels.compareList(reader, cases);
        channels.compareSearch(reader, ticket, ticket.dialogue.getLast(), cases);
        channels.compareMails(reader, ticket);
    }

    private static Map<Reader, Set<Case>> seen(Oracle oracle, List<Reader> readers, History history) {
        return readers.stream()
                .collect(Collectors.toMap(
                        reader -> reader,
                        reader -> history.allCases().stream()
                                .filter(ticket -> oracle.sees(reader, ticket))
                                .collect(Collectors.toSet())));
    }

    /** Two customers of one supplier, who sells to a third one nothing. */
    private static List<Reader> readers(Company alfa, Company beta, Company other) {
        return List.of(
                Reader.customer("owner", alfa.owner(), alfa),
                Reader.customer("colleague", alfa.colleague(), alfa),
                Reader.customer("admin", alfa.admin(), alfa),
                Reader.customer("neighbour", beta.owner(), beta),
                Reader.seller("seller", alfa),
                Reader.seller("other seller", beta),
                Reader.seller("stranger", other),
                Reader.AGENT,
                Reader.PROGRAM);
    }

    /** Who leave, and come back. */
    private static List<Reader> leavers(List<Reader> readers) {
        return readers.stream()
                .filter(reader -> List.of("owner", "colleague", "seller").contains(reader.name()))
                .toList();
    }

    /** Somebody of each company who never leaves. */
    private static List<Reader> staying(Company alfa, Company beta, Company other) {
        return List.of(
                Reader.customer("admin", alfa.admin(), alfa),
                Reader.customer("neighbour", beta.owner(), beta),
                Reader.customer("far away", other.owner(), other));
    }

    private void awaitMails(Case ticket) {
        await().until(() -> database.getCollection("mails")
                        .countDocuments(and(regex("_id", "^" + ticket.id), eq("state", "WAITING")))
                == 0);
    }

    private static void compared(String what, Runnable comparison) {
        try {
            comparison.run();
        } catch (AssertionError e) {
            throw new AssertionError(what, e);
        }
    }
}
