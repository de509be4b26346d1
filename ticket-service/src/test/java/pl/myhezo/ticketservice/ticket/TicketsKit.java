package pl.myhezo.ticketservice.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.myhezo.ticketservice.ticket.SampleTickets.AGENT;
import static pl.myhezo.ticketservice.ticket.SampleTickets.ALFA;
import static pl.myhezo.ticketservice.ticket.SampleTickets.ALICJA;
import static pl.myhezo.ticketservice.ticket.SampleTickets.BARBARA;
import static pl.myhezo.ticketservice.ticket.SampleTickets.BETA;
import static pl.myhezo.ticketservice.ticket.SampleTickets.INNY;
import static pl.myhezo.ticketservice.ticket.SampleTickets.NOW;
import static pl.myhezo.ticketservice.ticket.SampleTickets.OTHER_SELLER;
import static pl.myhezo.ticketservice.ticket.SampleTickets.PIOTR;
import static pl.myhezo.ticketservice.ticket.SampleTickets.PROGRAM;
import static pl.myhezo.ticketservice.ticket.SampleTickets.SELLER;
import static pl.myhezo.ticketservice.ticket.SampleTickets.message;
import static pl.myhezo.ticketservice.ticket.SampleTickets.note;
import static pl.myhezo.ticketservice.ticket.SampleTickets.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.SerialNumber;
import pl.myhezo.ticketservice.ticket.Question.Assignee;
import pl.myhezo.ticketservice.ticket.Question.Order;
import pl.myhezo.ticketservice.ticket.Tickets.Solved;

/** What tickets must be able to do wherever they are kept. */
public abstract class TicketsKit {

    private static final Instant LATER = NOW.plusSeconds(60);
    private static final List<Viewer> EVERYBODY = List.of(ALICJA, PIOTR, BARBARA, SELLER, OTHER_SELLER, AGENT, PROGRAM);

    protected abstract Tickets tickets();

    protected abstract void inTransaction(Runnable work);

    private Ticket kept(SampleTickets.Sample sample) {
        Ticket ticket = sample.ticket();
        inTransaction(() -> tickets().add(ticket, SampleTickets.description(ticket)));
        return ticket;
    }

    private Ticket saved(Change change) {
        inTransaction(() -> tickets().save(change.ticket()));
        return change.ticket();
    }

    private Ticket said(Ticket ticket, Message message) {
        Change change = ticket.replied(message);
        inTransaction(() -> tickets().save(change.ticket(), message));
        return change.ticket();
    }

    private List<Ticket> list(Viewer viewer, Question question) {
        return tickets().list(viewer, question);
    }

    @Test
    void comesBackAsItWasStored() {
        Ticket ticket = kept(sample().formerly("old-portal", "ZG/77").shownToSupplier());

        assertThat(tickets().find(AGENT, ticket.id().toString())).contains(ticket);
        assertThat(tickets().find(ticket.id())).contains(ticket);
        assertThat(tickets().messages(ticket.id(), true, 0, 10))
                .singleElement()
                .isEqualTo(tickets().messages(ticket.id(), false, 0, 10).getFirst());
    }

    @Test
    @Tag("T-01")
    void whatCameFromTheContactFormIsSeenByStaffAlone() {
        Ticket ticket = SampleTickets.fromContactForm();
        inTransaction(() -> tickets().add(ticket, SampleTickets.description(ticket)));

        for (String words : List.of("vpn", "gosc", "ewa@gosc.example", "601")) {
            assertThat(list(AGENT, Questions.words(words))).as(words).containsExactly(ticket);
        }
        for (Viewer viewer : EVERYBODY) {
            boolean staff = viewer.equals(AGENT);
            assertThat(tickets().find(viewer, ticket.origin().number().value()).isPresent())
                    .isEqualTo(staff);
            assertThat(tickets().find(viewer, ticket.id().toString()).isPresent())
                    .isEqualTo(staff);
            assertThat(list(viewer, Questions.ALL)).hasSize(staff ? 1 : 0);
            assertThat(list(viewer, Questions.own())).isEmpty();
            assertThat(list(viewer, Questions.words("vpn"))).hasSize(staff ? 1 : 0);
            assertThat(tickets().count(viewer, Questions.ALL, 10)).isEqualTo(staff ? 1 : 0);
        }
    }

    @Test
    void comesBackAsItWasChanged() {
        Ticket ticket = kept(sample());
        ticket = saved(ticket.assigned("agent", LATER));
        ticket = saved(ticket.decided(true, "alicja", LATER));
        ticket = saved(ticket.edited(new Details(null, Priority.CRITICAL, Visibility.MINE), LATER));
        ticket = saved(ticket.into(TicketState.WAITING_FOR_CUSTOMER, Party.STAFF, LATER, Duration.ZERO));
        ticket = said(ticket, message(ticket, PIOTR, "Już działa.", LATER));
        ticket = saved(ticket.into(TicketState.SOLVED, Party.CUSTOMER, LATER, Duration.ZERO));
        ticket = saved(ticket.into(TicketState.CLOSED, Party.STAFF, LATER, Duration.ZERO));

        assertThat(tickets().find(AGENT, ticket.id().toString())).contains(ticket);
    }

    @Test
    void isFoundByEachOfItsNames() {
        Ticket ticket = kept(sample().formerly("old-portal", "ZG/77/" + SampleTickets.id()));
        String number = ticket.origin().number().value();
        String old = Objects.requireNonNull(ticket.origin().legacyNumber()).number();

        for (String key : List.of(ticket.id().toString(), number, number.toLowerCase(Locale.ROOT), old)) {
            assertThat(tickets().find(PIOTR, key)).as(key).contains(ticket);
            assertThat(tickets().find(BARBARA, key)).as(key).isEmpty();
            assertThat(tickets().find(SELLER, key)).as(key).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "HEZO-2026-999999", "00000000-0000-0000-0000-000000000000", "$ne", "a/b"})
    void whatNothingIsCalledIsNotFound(String key) {
        kept(sample());

        assertThat(tickets().find(AGENT, key)).isEmpty();
    }

    @Test
    void anOldNumberThatLooksLikeOneOfOursLeadsToNoOtherTicket() {
        Ticket own = kept(sample().of(ALFA));
        String number = own.origin().number().value();
        Ticket stranger = kept(sample().of(BETA).formerly("old-myhezo", number.toLowerCase(Locale.ROOT)));

        for (String key : List.of(number, number.toLowerCase(Locale.ROOT))) {
            assertThat(tickets().find(AGENT, key)).contains(own);
            assertThat(tickets().find(BARBARA, key)).isEmpty();
        }
        assertThat(list(AGENT, Questions.words(number))).contains(own, stranger);
    }

    @Test
    @Tag("T-01")
    @Tag("T-03")
    void everybodySeesWhatHeMayAndNothingElseInEveryWayThereIs() {
        List<Ticket> all = new ArrayList<>();
        for (SampleTickets.Sample of :
                List.of(sample(), sample().of(BETA).ownedBy(BARBARA), sample().ownedBy(ALICJA))) {
            for (SampleTickets.Sample by : List.of(of, of.suppliedBy(INNY))) {
                for (SampleTickets.Sample shown : List.of(by, by.alone())) {
                    all.add(kept(shown));
                    all.add(kept(shown.shownToSupplier()));
                }
            }
        }
        for (Viewer viewer : EVERYBODY) {
            Set<Ticket> visible = Set.copyOf(all.stream()
                    .filter(ticket -> MemoryTickets.maySee(viewer, ticket))
                    .toList());

            assertThat(all)
                    .allSatisfy(ticket -> assertThat(tickets()
                                    .find(viewer, ticket.id().toString())
                                    .isPresent())
                            .isEqualTo(visible.contains(ticket)));
            for (Order order : Order.values()) {
                assertThat(Set.copyOf(list(viewer, Questions.inOrder(order)))).isEqualTo(visible);
            }
            assertThat(Set.copyOf(list(viewer, Questions.words("vpn")))).isEqualTo(visible);
            assertThat(tickets().count(viewer, Questions.ALL, 1_000)).isEqualTo(visible.size());
        }
    }

    @Test
    void whoBelongsNowhereSeesNothing() {
        kept(sample());

        assertThat(list(new Viewer.Colleague("nobody", Set.of(), Set.of()), Questions.ALL))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void pagesShowEverythingOnceAndInOrder(Order order) {
        List<Ticket> all = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            Ticket ticket = kept(sample().openedAt(NOW.plusSeconds(i / 3)));
            all.add(i % 3 == 0 ? saved(ticket.into(TicketState.SOLVED, Party.STAFF, LATER, Duration.ZERO)) : ticket);
        }
        List<Ticket> paged = new ArrayList<>();
        Question.Place place = null;
        do {
            List<Ticket> page = list(PIOTR, Questions.inOrder(order).at(place, 2));
            paged.addAll(page);
            place = page.isEmpty()
                    ? null
                    : new Question.Place(
                            order.of(page.getLast()), page.getLast().id());
        } while (place != null);

        assertThat(paged).containsExactlyInAnyOrderElementsOf(all);
        assertThat(paged).isEqualTo(list(PIOTR, Questions.inOrder(order)));
        List<Instant> times = paged.stream().map(order::of).toList();
        assertThat(order == Order.DUE ? times : times.reversed()).isSorted();
    }

    @Test
    void aListIsNarrowedToWhatIsAskedFor() {
        Ticket mine = kept(sample());
        Ticket taken =
                saved(kept(sample().of(BETA).suppliedBy(INNY).ownedBy(BARBARA)).assigned("agent", LATER));
        Ticket urgent = saved(kept(sample()).edited(new Details(null, Priority.CRITICAL, Visibility.COMPANY), LATER));

        assertThat(list(AGENT, Questions.in(TicketState.OPEN))).containsExactly(taken);
        assertThat(list(AGENT, Questions.in(TicketState.OPEN, TicketState.NEW)))
                .containsExactlyInAnyOrder(mine, taken, urgent);
        assertThat(list(AGENT, Questions.workOf(new Assignee.Person("agent")))).containsExactly(taken);
        assertThat(list(AGENT, Questions.workOf(new Assignee.Nobody()))).containsExactlyInAnyOrder(mine, urgent);
        assertThat(list(AGENT, Questions.ofCompany(BETA.nip()))).containsExactly(taken);
        assertThat(list(ALICJA, Questions.ofCompany(BETA.nip()))).isEmpty();
        assertThat(list(AGENT, Questions.ofSupplier(INNY.id()))).containsExactly(taken);
        assertThat(list(AGENT, Questions.withPriority(Priority.CRITICAL))).containsExactly(urgent);
        assertThat(list(PIOTR, Questions.own())).containsExactlyInAnyOrder(mine, urgent);
        assertThat(list(ALICJA, Questions.own())).isEmpty();
        assertThat(list(BARBARA, Questions.of(SampleTickets.CONTRACT, null))).containsExactly(taken);
        assertThat(list(BARBARA, Questions.of(null, SampleTickets.FIREWALL))).containsExactly(taken);
        assertThat(list(AGENT, Questions.of(new ContractNumber("HEZO/0"), null)))
                .isEmpty();
        assertThat(list(AGENT, Questions.of(null, new SerialNumber("FG0")))).isEmpty();
    }

    @Test
    void whatIsLateIsAskedForByItsTime() {
        Ticket late = kept(sample());
        saved(kept(sample()).into(TicketState.SOLVED, Party.STAFF, NOW, Duration.ZERO));

        Instant due = late.progress().clock().due().orElseThrow();
        assertThat(list(AGENT, Questions.overdueAt(due))).isEmpty();
        assertThat(list(AGENT, Questions.overdueAt(due.plusMillis(1)))).containsExactly(late);
    }

    @ParameterizedTest
    @ValueSource(strings = {"łączności", "LACZNOSCI vpn", "REF-7", "fg1234", "HEZO/2023", "oddziału", "odpow", "alfa"})
    void isFoundByEveryTextThatItsReadersSee(String words) {
        Ticket ticket = kept(sample());
        ticket = said(ticket, message(ticket, AGENT, "Odpowiemy jutro.", LATER));

        assertThat(list(PIOTR, Questions.words(words))).containsExactly(ticket);
        assertThat(list(AGENT, Questions.words(words))).containsExactly(ticket);
        assertThat(tickets().count(PIOTR, Questions.words(words), 10)).isEqualTo(1);
        assertThat(list(BARBARA, Questions.words(words))).isEmpty();
        assertThat(list(SELLER, Questions.words(words))).isEmpty();
    }

    @Test
    void wordsOfANoteFindItForStaffAlone() {
        Ticket ticket = kept(sample().shownToSupplier());
        Ticket noted = said(ticket, note(ticket, "Klient dłużny.", LATER));

        assertThat(list(AGENT, Questions.words("dluzny"))).containsExactly(noted);
        for (Viewer viewer : List.of(PIOTR, ALICJA, SELLER, PROGRAM)) {
            assertThat(list(viewer, Questions.words("dluzny"))).as("%s", viewer).isEmpty();
        }
        assertThat(tickets().messages(ticket.id(), true, 0, 10)).hasSize(2);
        assertThat(tickets().messages(ticket.id(), false, 0, 10)).hasSize(1);
    }

    @Test
    void aDialogueIsReadInItsOrderFromAnyPlace() {
        Ticket ticket = kept(sample());
        for (int i = 2; i <= 5; i++) {
            ticket = said(ticket, message(ticket, PIOTR, "Nr " + i, LATER));
        }

        assertThat(tickets().messages(ticket.id(), false, 0, 3))
                .extracting(Message::sequence)
                .containsExactly(1, 2, 3);
        assertThat(tickets().messages(ticket.id(), false, 3, 10))
                .extracting(Message::body)
                .containsExactly("Nr 4", "Nr 5");
    }

    @Test
    void thoseOfTheCustomerWhoWroteAreKnown() {
        Ticket ticket = kept(sample().shownToSupplier());
        ticket = said(ticket, message(ticket, ALICJA, "I u mnie.", LATER));
        ticket = said(ticket, message(ticket, AGENT, "Sprawdzamy.", LATER));
        Ticket written = said(ticket, message(ticket, SELLER, "My też.", LATER));

        inTransaction(
                () -> assertThat(tickets().customersIn(written.id())).containsExactlyInAnyOrder("piotr", "alicja"));
    }

    private Ticket merged(Ticket going, Ticket staying) {
        Pair pair = new Pair(going, staying);
        pair.refuseUnlessAlike();
        List<Message> dialogue = Interleaving.of(
                staying.id(),
                tickets().messages(staying.id(), true, 0, 100),
                tickets().messages(going.id(), true, 0, 100));
        Message told = new Message(
                SampleTickets.id(),
                staying.id(),
                dialogue.size() + 1,
                new Author(Party.SYSTEM, null),
                LATER,
                SystemWords.merged(going),
                false,
                List.of());
        Change whole = pair.whole(told);
        inTransaction(() -> tickets().merge(pair.merged(LATER).ticket(), whole.ticket(), dialogue, told));
        return whole.ticket();
    }

    @Test
    void aMergedTicketIsFoundWhereItLivesOnByAllItWasCalled() {
        Ticket first = kept(sample().formerly("old-portal", "ZG/78").about("Pierwszy"));
        Ticket second = kept(sample().about("Drugi"));
        Ticket third = kept(sample().about("Trzeci"));

        Ticket whole = merged(merged(first, second), third);

        for (Ticket one : List.of(first, second, third)) {
            assertThat(tickets().find(PIOTR, one.id().toString())).contains(whole);
            assertThat(tickets().find(PIOTR, one.origin().number().value())).contains(whole);
            assertThat(tickets().find(BARBARA, one.origin().number().value())).isEmpty();
        }
        assertThat(tickets().find(AGENT, "ZG/78")).contains(whole);
        assertThat(list(PIOTR, Questions.words("pierwszy"))).containsExactly(whole);
        assertThat(tickets().find(first.id()).orElseThrow().merging().into())
                .isEqualTo(tickets().find(second.id()).orElseThrow().merging().into())
                .extracting(Merging.Part::id)
                .isEqualTo(third.id());
    }

    @Test
    void theDialoguesOfMergedTicketsAreOneInTheOrderOfTime() {
        Ticket early = kept(sample());
        Ticket later = kept(sample().openedAt(NOW.plusSeconds(10)));
        early = said(early, message(early, PIOTR, "po 20 s", NOW.plusSeconds(20)));
        later = said(later, note(later, "po 30 s", NOW.plusSeconds(30)));

        Ticket whole = merged(early, later);

        assertThat(tickets().messages(whole.id(), true, 0, 10))
                .hasSize(5)
                .isSortedAccordingTo(Comparator.comparing(Message::at))
                .extracting(Message::sequence)
                .containsExactly(1, 2, 3, 4, 5);
        assertThat(tickets().messages(early.id(), true, 0, 10)).isEmpty();
        assertThat(whole.progress().messages()).isEqualTo(5);
        assertThat(list(PROGRAM, Questions.words("30"))).isEmpty();
        said(whole, message(whole, AGENT, "Razem.", LATER));
    }

    @Test
    @Tag("T-03")
    void aMergedTicketIsSeenByWhoeverSeesTheOneItLivesOnIn() {
        Ticket going = kept(sample().shownToSupplier());
        Ticket whole = merged(going, kept(sample().shownToSupplier()));
        assertThat(list(SELLER, Questions.ALL)).hasSize(2);

        whole = saved(whole.decided(false, "piotr", LATER));
        assertThat(list(SELLER, Questions.ALL)).isEmpty();
        assertThat(tickets().find(SELLER, going.id().toString())).isEmpty();

        saved(whole.edited(new Details(null, Priority.NORMAL, Visibility.MINE), LATER));
        assertThat(list(ALICJA, Questions.ALL)).isEmpty();
        assertThat(list(PIOTR, Questions.ALL)).hasSize(2);
    }

    @Test
    @Tag("T-37")
    void everybodyHasWhatHeOpenedOrWroteInAndStillSees() {
        Ticket opened = kept(sample());
        Ticket hidden = kept(sample().ownedBy(ALICJA).alone());
        Ticket answered = kept(sample().ownedBy(ALICJA).shownToSupplier());
        answered = said(answered, message(answered, PIOTR, "U mnie też.", LATER));
        answered = said(answered, message(answered, SELLER, "Sprawdzamy.", LATER));
        answered = said(answered, message(answered, SELLER, "Już.", LATER));
        Ticket withdrawn = kept(sample().ownedBy(ALICJA).shownToSupplier());
        withdrawn = said(withdrawn, message(withdrawn, SELLER, "Sprawdzamy.", LATER));
        saved(withdrawn.decided(false, "alicja", LATER));

        assertThat(own(PIOTR)).containsExactlyInAnyOrder(opened.id(), answered.id());
        assertThat(own(ALICJA)).containsExactlyInAnyOrder(hidden.id(), answered.id(), withdrawn.id());
        assertThat(own(SELLER)).containsExactly(answered.id());
        assertThat(own(BARBARA)).isEmpty();
        assertThat(own(OTHER_SELLER)).isEmpty();
    }

    @Test
    void whatSomebodyWroteInAMergedTicketIsHisWhereItLivesOn() {
        Ticket going = kept(sample());
        Ticket whole = merged(going, kept(sample().ownedBy(ALICJA)));

        assertThat(own(PIOTR)).containsExactly(whole.id());
        assertThat(own(ALICJA)).containsExactly(whole.id());
    }

    /** In pages of one. */
    private List<UUID> own(Viewer viewer) {
        List<UUID> own = new ArrayList<>();
        List<UUID> page = tickets().ownOf(viewer, null, 1);
        while (!page.isEmpty()) {
            own.addAll(page);
            page = tickets().ownOf(viewer, page.getLast(), 1);
        }
        assertThat(own)
                .isEqualTo(tickets().ownOf(viewer, null, 100))
                .hasSize(tickets().countOwnOf(viewer));
        return own;
    }

    @Test
    void nobodyWritesOverWhatHeHasNotSeen() {
        Ticket seen = kept(sample());
        saved(seen.assigned("agent", LATER));
        Change late = seen.decided(true, "alicja", LATER);

        assertThatThrownBy(() -> saved(late)).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> said(seen, message(seen, PIOTR, "Halo?", LATER)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(tickets().messages(seen.id(), true, 0, 10)).hasSize(1);
    }

    @Test
    void isNotFoundByWhatItIsNotCalledAnyMore() {
        Ticket ticket = kept(sample());
        ticket = saved(ticket.edited(new Details("faktura luty pilne", Priority.NORMAL, Visibility.COMPANY), LATER));
        ticket = said(ticket, message(ticket, PIOTR, "Gdzie faktura?", LATER));
        ticket = said(ticket, note(ticket, "Czekamy na luty.", LATER));
        assertThat(list(PIOTR, Questions.words("faktura luty pilne"))).containsExactly(ticket);

        ticket = saved(ticket.edited(new Details("zlecenie", Priority.NORMAL, Visibility.COMPANY), LATER));

        assertThat(list(PIOTR, Questions.words("zlecenie faktura"))).containsExactly(ticket);
        assertThat(list(PIOTR, Questions.words("luty"))).isEmpty();
        assertThat(list(AGENT, Questions.words("luty"))).containsExactly(ticket);
        assertThat(list(AGENT, Questions.words("pilne"))).isEmpty();
    }

    @Test
    void whatLivesOnInItIsFoundWhateverItIsCalled() {
        Ticket into = kept(sample().about("Jeden"));
        into = saved(into.edited(new Details("drukarka", Priority.NORMAL, Visibility.COMPANY), LATER));
        into = merged(kept(sample().about("Stara drukarka")), into);

        into = saved(into.edited(new Details("inna", Priority.NORMAL, Visibility.COMPANY), LATER));

        assertThat(list(PIOTR, Questions.words("drukarka"))).containsExactly(into);
    }

    @Test
    void comingOverAgainItIsFoundByItsNewSubjectAlone() {
        FormerTicket former = SampleTickets.former(TicketState.OPEN);
        Ticket ticket = SampleTickets.migrated(former);
        Message first = message(ticket, AGENT, "Dialog: stary.pdf", NOW);
        inTransaction(() -> tickets().add(ticket, first));
        Origin known = ticket.origin();
        Origin renamed = new Origin(
                known.id(), known.number(), known.legacyNumber(), "Wolne Wi-Fi", known.cause(), known.createdAt());
        Ticket again =
                ticket.migratedAgain(renamed, former, TicketState.OPEN, LATER).ticket();
        Message newer = new Message(
                first.id(), first.ticketId(), 1, first.author(), LATER, "Dialog: nowy.pdf", false, List.of());

        inTransaction(() -> tickets().saveMigrated(again, newer));

        assertThat(list(AGENT, Questions.words("wolne nowy"))).containsExactly(again);
        assertThat(list(AGENT, Questions.words("łączności"))).isEmpty();
        assertThat(list(AGENT, Questions.words("stary"))).isEmpty();
    }

    @Test
    void solvedOnesAreFoundOnceTheirTimeIsOver() {
        Ticket solved = solved(NOW);
        kept(sample());
        saved(saved(kept(sample()).into(TicketState.SOLVED, Party.STAFF, NOW, Duration.ZERO))
                .into(TicketState.CLOSED, Party.STAFF, NOW, Duration.ZERO));

        assertThat(tickets().solvedBefore(NOW, null, 10)).isEmpty();
        assertThat(tickets().solvedBefore(NOW.plusMillis(1), null, 10)).containsExactly(new Solved(solved.id(), NOW));
    }

    @Test
    void solvedOnesAreTakenOneAfterTheOtherLongestSolvedFirst() {
        Ticket one = solved(NOW);
        Ticket other = solved(NOW);
        Ticket later = solved(LATER);
        List<Solved> taken = new ArrayList<>();

        Solved last = null;
        for (int i = 0; i < 3; i++) {
            taken.addAll(tickets().solvedBefore(LATER.plusMillis(1), last, 1));
            last = taken.getLast();
        }

        assertThat(taken).extracting(Solved::id).containsExactlyInAnyOrder(one.id(), other.id(), later.id());
        assertThat(taken.getLast()).isEqualTo(new Solved(later.id(), LATER));
        assertThat(tickets().solvedBefore(LATER.plusMillis(1), last, 1)).isEmpty();
    }

    private Ticket solved(Instant at) {
        return saved(kept(sample().of(ALFA)).into(TicketState.SOLVED, Party.STAFF, at, Duration.ZERO));
    }
}
