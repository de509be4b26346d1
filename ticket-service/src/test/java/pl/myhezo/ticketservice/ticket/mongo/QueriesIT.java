package pl.myhezo.ticketservice.ticket.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.myhezo.platform.test.MongoDatabases;
import pl.myhezo.platform.test.Nips;
import pl.myhezo.platform.transaction.Transactions;
import pl.myhezo.ticketservice.entitlement.Customer;
import pl.myhezo.ticketservice.entitlement.Supplier;
import pl.myhezo.ticketservice.ticket.Message;
import pl.myhezo.ticketservice.ticket.Question;
import pl.myhezo.ticketservice.ticket.Question.Assignee;
import pl.myhezo.ticketservice.ticket.Question.Order;
import pl.myhezo.ticketservice.ticket.Questions;
import pl.myhezo.ticketservice.ticket.SampleTickets;
import pl.myhezo.ticketservice.ticket.Ticket;
import pl.myhezo.ticketservice.ticket.TicketState;
import pl.myhezo.ticketservice.ticket.Viewer;

/**
 * The server's own account of what each query looked at, among tickets of which most are closed, hidden from their
 * suppliers, or somebody else's alone.
 */
class QueriesIT {

    private static final int TICKETS = 2_000;
    private static final int COMPANIES = 10;
    private static final Instant NOW = SampleTickets.NOW;
    private static final Customer[] CUSTOMERS = new Customer[COMPANIES];
    private static final Viewer.Agent AGENT = SampleTickets.AGENT;

    private static MongoDatabases mongo;
    private static MongoDatabase database;
    private static Transactions transactions;
    private static MongoTickets tickets;
    private static Viewer.Colleague colleague;
    private static Viewer.SupplierUser seller;
    private static Ticket anOpenOne;

    @BeforeAll
    static void manyTickets() {
        mongo = MongoDatabases.empty();
        database = mongo.database();
        transactions = mongo.transactions();
        tickets = new MongoTickets(database, transactions);
        for (int i = 0; i < COMPANIES; i++) {
            CUSTOMERS[i] = new Customer(Nips.any(), "Firma " + i);
        }
        colleague = new Viewer.Colleague("me", Set.of(CUSTOMERS[1].nip(), CUSTOMERS[2].nip()), Set.of());
        seller = new Viewer.SupplierUser("seller", "s-1");
        for (int from = 0; from < TICKETS; from += 100) {
            int first = from;
            transactions.run(() -> {
                for (int i = first; i < first + 100; i++) {
                    add(i);
                }
            });
        }
        anOpenOne = tickets.list(AGENT, Questions.in(TicketState.NEW)).getFirst();
    }

    /** Of seven tickets one is open, of four one is shown to the supplier, of three two are somebody's alone. */
    private static void add(int i) {
        SampleTickets.Sample sample = SampleTickets.sample()
                .of(CUSTOMERS[i % COMPANIES])
                .suppliedBy(new Supplier("s-" + i % 3, "Dostawca"))
                .about("Sprawa słowo" + i % 100)
                .openedAt(NOW.plusSeconds(i));
        sample = i % 4 == 0 ? sample.shownToSupplier() : sample;
        Ticket ticket = (i % 3 == 0 ? sample : sample.alone()).ticket();
        tickets.add(ticket, SampleTickets.description(ticket));
        if (i % 7 != 0) {
            Ticket solved = SampleTickets.into(ticket, TicketState.SOLVED);
            tickets.save(solved);
            tickets.save(SampleTickets.into(solved, TicketState.CLOSED));
        } else if (i % 2 == 0) {
            tickets.save(SampleTickets.into(ticket, TicketState.OPEN));
        }
    }

    @AfterAll
    static void drop() {
        mongo.close();
    }

    @BeforeEach
    void startAccount() {
        database.runCommand(new Document("profile", 0));
        database.getCollection("system.profile").drop();
        database.runCommand(new Document("profile", 2));
    }

    /** A question, who asks it, and what of. */
    record Asked(String name, Viewer viewer, Question question) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Asked> inOrder() {
        Question.Place middle = new Question.Place(NOW.plusSeconds(TICKETS / 2), SampleTickets.id());
        Question open = Questions.in(TicketState.NEW, TicketState.OPEN);
        Question created = Questions.inOrder(Order.LATEST_OPENING);
        return Stream.of(
                new Asked("a company's tickets", colleague, Questions.ALL),
                new Asked("a company's tickets behind a place", colleague, Questions.ALL.at(middle, 50)),
                new Asked("a company's open tickets", colleague, open),
                new Asked("a company's tickets as they were opened", colleague, created),
                new Asked("a supplier's tickets", seller, Questions.ALL),
                new Asked("a supplier's tickets behind a place", seller, Questions.ALL.at(middle, 50)),
                new Asked("a supplier's open tickets", seller, open),
                new Asked("a supplier's tickets as they were opened", seller, created),
                new Asked("all tickets", AGENT, Questions.ALL),
                new Asked("all tickets behind a place", AGENT, Questions.ALL.at(middle, 50)),
                new Asked("all open tickets", AGENT, open),
                new Asked("all tickets as they were opened", AGENT, created),
                new Asked("what is due", AGENT, Questions.inOrder(Order.DUE).at(null, 20)),
                new Asked("nobody's open tickets", AGENT, Questions.workOf(new Assignee.Nobody(), TicketState.NEW)),
                new Asked("tickets of a company", AGENT, Questions.ofCompany(CUSTOMERS[3].nip())),
                new Asked("tickets of a supplier", AGENT, Questions.ofSupplier("s-2")),
                new Asked("late tickets", AGENT, Questions.overdueAt(NOW.plus(Duration.ofDays(3)))));
    }

    @ParameterizedTest
    @MethodSource
    void inOrder(Asked asked) {
        List<Ticket> page = tickets.list(asked.viewer(), asked.question());

        assertThat(page).isNotEmpty();
        assertThrifty(account("tickets"));
        assertThat(account("tickets")).noneMatch(call -> call.getBoolean("hasSortStage", false));
    }

    @Test
    void aSearchReadsWhatItFinds() {
        assertThat(tickets.list(AGENT, Questions.words("slowo42"))).hasSize(20);
        assertThat(tickets.list(colleague, Questions.words("słowo1")).size()).isPositive();
        assertThat(tickets.list(seller, Questions.words("słowo40")).size()).isPositive();

        assertThrifty(account("tickets"));
    }

    @Test
    void toCountReadsNoTicket() {
        for (Viewer viewer : List.of(colleague, seller, AGENT)) {
            assertThat(tickets.count(viewer, Questions.ALL, 1_001)).isPositive();
        }

        assertThat(account("tickets"))
                .hasSize(3)
                .allSatisfy(call -> assertThat(call.getInteger("docsExamined")).isZero());
    }

    @Test
    @Tag("T-01")
    void aTicketIsFoundByItsNamesAtOnceAndAForeignOneIsNotFetchedByNumber() {
        Viewer stranger = new Viewer.Colleague("x", Set.of(Nips.any()), Set.of());
        String number = anOpenOne.origin().number().value();

        assertThat(tickets.find(AGENT, number)).isPresent();
        assertThat(tickets.find(AGENT, anOpenOne.id().toString())).isPresent();
        assertThat(tickets.find(stranger, number)).isEmpty();
        assertThat(tickets.find(stranger, anOpenOne.id().toString())).isEmpty();

        assertThat(account("tickets"))
                .hasSize(4)
                .allSatisfy(call -> assertThat(call.getInteger("keysExamined")).isLessThanOrEqualTo(3))
                .extracting(call -> call.getInteger("docsExamined"))
                .containsExactly(1, 1, 0, 1);
    }

    @Test
    void aDialogueAndWhatIsToBeClosedAreReadFromIndexes() {
        tickets.messages(anOpenOne.id(), false, 0, 50);
        tickets.solvedBefore(NOW.plus(Duration.ofDays(1)), null, 100);

        assertThrifty(account("messages"));
        assertThat(account("tickets"))
                .singleElement()
                .satisfies(call -> assertThat(call.getInteger("docsExamined")).isZero());
    }

    /** Messages may be long, and there may be thousands of them. */
    @Test
    void whoWroteInADialogueIsToldByAnIndexAlone() {
        Ticket ticket = tickets.list(AGENT, Questions.in(TicketState.OPEN)).getFirst();
        for (int i = 0; i < 50; i++) {
            ticket = said(ticket, i % 2 == 0 ? SampleTickets.ALICJA : SampleTickets.BARBARA);
        }
        UUID id = ticket.id();
        startAccount();

        assertThat(transactions.call(() -> tickets.customersIn(id)))
                .containsExactlyInAnyOrder("piotr", "alicja", "barbara");

        assertThat(account("messages"))
                .singleElement()
                .satisfies(call -> assertThat(call.getInteger("docsExamined")).isZero())
                .satisfies(call -> assertThat(call.getInteger("keysExamined")).isLessThan(10));
    }

    private static Ticket said(Ticket ticket, Viewer by) {
        Message message = SampleTickets.message(ticket, by, "I u mnie.", NOW);
        Ticket replied = SampleTickets.replied(ticket, message);
        transactions.run(() -> tickets.save(replied, message));
        return replied;
    }

    @Test
    void whoMaySeeSomeTicketsIsAskedOfThemAlone() {
        MongoSights sights = new MongoSights(database);
        List<UUID> some = tickets.list(AGENT, Questions.ALL.at(null, 20)).stream()
                .map(Ticket::id)
                .toList();

        startAccount();
        assertThat(sights.outlines(some)).hasSize(20);
        assertThat(sights.visible(AGENT, some)).hasSize(20);
        assertThat(sights.visible(colleague, some)).hasSizeLessThan(20);
        assertThat(sights.visible(seller, some)).hasSizeLessThan(20);

        assertThat(account("tickets"))
                .hasSize(4)
                .allSatisfy(call -> assertThat(call.getInteger("docsExamined")).isLessThanOrEqualTo(20));
    }

    private static List<Document> account(String collection) {
        database.runCommand(new Document("profile", 0));
        return database.getCollection("system.profile")
                .find(new Document("ns", database.getName() + "." + collection)
                        .append("op", new Document("$in", List.of("query", "getmore", "command"))))
                .into(new ArrayList<>());
    }

    /** A query that is tried out looks ahead in its first batch, so its batches count together. */
    private static void assertThrifty(List<Document> account) {
        assertThat(account)
                .isNotEmpty()
                .allSatisfy(call -> assertThat(call.getString("planSummary")).contains("IXSCAN"))
                .noneMatch(call -> call.getString("planSummary").contains("COLLSCAN"));
        assertThat(sum(account, "docsExamined")).isLessThanOrEqualTo(2 * Math.max(1, sum(account, "nreturned")));
    }

    private static int sum(List<Document> account, String field) {
        return account.stream().mapToInt(call -> call.getInteger(field)).sum();
    }
}
