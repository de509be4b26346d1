package pl.myhezo.ticketservice.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.value.Nip;
import pl.myhezo.ticketservice.entitlement.Customer;
import pl.myhezo.ticketservice.entitlement.Supplier;
import pl.myhezo.ticketservice.ticket.Question.Assignee;
import pl.myhezo.ticketservice.ticket.Question.Order;

/** Tickets as the database keeps them, and what everybody may see said in plain words. */
public final class MemoryTickets implements Tickets {

    private final Map<UUID, Ticket> tickets = new HashMap<>();
    private final List<Message> messages = new ArrayList<>();

    /** The oracle of who may see what. */
    public static boolean maySee(Viewer viewer, Ticket ticket) {
        Customer company = ticket.origin().company();
        return company == null ? viewer instanceof Viewer.Agent : maySee(viewer, ticket, company);
    }

    private static boolean maySee(Viewer viewer, Ticket ticket, Customer company) {
        return switch (viewer) {
            case Viewer.Colleague colleague ->
                colleague.companies().contains(company.nip())
                        && (ticket.details().visibility() == Visibility.COMPANY
                                || colleague.subject().equals(ticket.origin().owner()));
            case Viewer.SupplierUser user ->
                user.supplierId().equals(supplierId(ticket))
                        && ticket.supplierAccess().granted();
            case Viewer.ColleagueAndSupplierUser(var colleague, var seller) ->
                maySee(colleague, ticket) || maySee(seller, ticket);
            case Viewer.Agent _, Viewer.Program _ -> true;
        };
    }

    @Override
    public Optional<Ticket> find(Viewer viewer, String key) {
        return tickets.values().stream()
                .filter(ticket -> maySee(viewer, ticket) && isCalled(ticket, key))
                .findFirst()
                .flatMap(ticket -> livingOn(viewer, ticket));
    }

    private Optional<Ticket> livingOn(Viewer viewer, Ticket ticket) {
        Merging.Part into = ticket.merging().into();
        return into == null ? Optional.of(ticket) : find(viewer, into.id().toString());
    }

    private static boolean isCalled(Ticket ticket, String key) {
        LegacyNumber legacy = ticket.origin().legacyNumber();
        return key.equals(ticket.id().toString())
                || key.equalsIgnoreCase(ticket.origin().number().value())
                || (legacy != null && legacy.isName() && legacy.number().equals(key));
    }

    @Override
    public Optional<Ticket> find(UUID id) {
        return Optional.ofNullable(tickets.get(id));
    }

    @Override
    public List<Ticket> list(Viewer viewer, Question question) {
        Order order = question.order();
        Comparator<Ticket> rising = Comparator.comparing((Ticket ticket) -> order.of(ticket))
                .thenComparing(ticket -> ticket.id().toString());
        Comparator<Ticket> inOrder = order == Order.DUE ? rising : rising.reversed();
        return found(viewer, question)
                .sorted(inOrder)
                .dropWhile(ticket -> !isBehind(ticket, question))
                .limit(question.most())
                .toList();
    }

    private static boolean isBehind(Ticket ticket, Question question) {
        Question.Place place = question.after();
        if (place == null) {
            return true;
        }
        int byTime = question.order().of(ticket).compareTo(place.at());
        int compared = byTime != 0
                ? byTime
                : ticket.id().toString().compareTo(place.id().toString());
        return question.order() == Order.DUE ? compared > 0 : compared < 0;
    }

    private Stream<Ticket> found(Viewer viewer, Question question) {
        return tickets.values().stream()
                .filter(ticket -> maySee(viewer, ticket))
                .filter(in(question.states(), Ticket::state))
                .filter(in(question.priorities(), ticket -> ticket.details().priority()))
                .filter(is(text(question.contract()), ticket -> ticket.origin().contractNumber()))
                .filter(is(
                        text(question.serialNumber()), ticket -> ticket.origin().serialNumber()))
                .filter(is(question.company(), MemoryTickets::nip))
                .filter(is(question.supplierId(), MemoryTickets::supplierId))
                .filter(ticket -> isWorkOf(ticket, question.assignee()))
                .filter(ticket -> !question.own()
                        || viewer.subject().equals(ticket.origin().owner()))
                .filter(ticket -> question.overdueAt() == null
                        || ticket.progress().clock().isOverdue(question.overdueAt()))
                .filter(ticket -> question.words().areIn(words(ticket, viewer.seesNotes())));
    }

    /** What a merged one was found by leads to the one that it lives on in. */
    private Set<String> words(Ticket ticket, boolean withNotes) {
        Set<String> words = new HashSet<>();
        if (ticket.merging().into() == null) {
            ticket.ids().forEach(id -> words.addAll(own(Objects.requireNonNull(tickets.get(id)))));
            messages(ticket.id(), withNotes, 0, Integer.MAX_VALUE)
                    .forEach(message -> words.addAll(Words.in(message.body())));
        }
        return words;
    }

    private static Set<String> own(Ticket ticket) {
        Origin origin = ticket.origin();
        LegacyNumber legacy = origin.legacyNumber();
        Set<String> words = Words.in(
                origin.number().value(),
                legacy == null ? null : legacy.number(),
                origin.subject(),
                ticket.details().reference());
        words.addAll(Words.in(texts(origin)));
        return words;
    }

    private static @Nullable String text(@Nullable Record value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable Nip nip(Ticket ticket) {
        Customer company = ticket.origin().company();
        return company == null ? null : company.nip();
    }

    private static @Nullable String supplierId(Ticket ticket) {
        Supplier supplier = ticket.origin().supplier();
        return supplier == null ? null : supplier.id();
    }

    private static <T> Predicate<Ticket> in(Set<T> asked, Function<Ticket, T> part) {
        return ticket -> asked.isEmpty() || asked.contains(part.apply(ticket));
    }

    private static <T> Predicate<Ticket> is(@Nullable T asked, Function<Ticket, @Nullable T> part) {
        return ticket -> asked == null || asked.equals(part.apply(ticket));
    }

    private static boolean isWorkOf(Ticket ticket, @Nullable Assignee asked) {
        return switch (asked) {
            case null -> true;
            case Assignee.Nobody() -> ticket.progress().assignee() == null;
            case Assignee.Person(String subject) ->
                subject.equals(ticket.progress().assignee());
        };
    }

    @Override
    public int count(Viewer viewer, Question question, int most) {
        return (int) found(viewer, question).limit(most).count();
    }

    @Override
    public List<UUID> ownOf(Viewer viewer, @Nullable UUID after, int most) {
        return own(viewer)
                .map(UUID::toString)
                .filter(id -> after == null || id.compareTo(after.toString()) > 0)
                .sorted()
                .limit(most)
                .map(UUID::fromString)
                .toList();
    }

    @Override
    public int countOwnOf(Viewer viewer) {
        return (int) own(viewer).count();
    }

    private Stream<UUID> own(Viewer viewer) {
        String subject = viewer.subject();
        return tickets.values().stream()
                .filter(ticket -> maySee(viewer, ticket) && ticket.merging().into() == null)
                .filter(ticket -> subject.equals(ticket.origin().owner())
                        || messages(ticket.id(), true, 0, Integer.MAX_VALUE).stream()
                                .anyMatch(message ->
                                        subject.equals(message.author().subject())))
                .map(Ticket::id);
    }

    @Override
    public List<Solved> solvedBefore(Instant then, @Nullable Solved after, int most) {
        Comparator<Solved> order =
                Comparator.comparing(Solved::at).thenComparing(one -> one.id().toString());
        return tickets.values().stream()
                .filter(ticket -> ticket.state() == TicketState.SOLVED)
                .map(ticket -> new Solved(
                        ticket.id(), Objects.requireNonNull(ticket.progress().solvedAt())))
                .filter(one -> one.at().isBefore(then) && (after == null || order.compare(one, after) > 0))
                .sorted(order)
                .limit(most)
                .toList();
    }

    @Override
    public List<Message> messages(UUID ticketId, boolean withNotes, int after, int most) {
        return messages.stream()
                .filter(message -> message.ticketId().equals(ticketId))
                .filter(message -> withNotes || !message.internal())
                .filter(message -> message.sequence() > after)
                .sorted(Comparator.comparing(Message::sequence))
                .limit(most)
                .toList();
    }

    @Override
    public Set<String> customersIn(UUID ticketId) {
        return messages.stream()
                .filter(message -> message.ticketId().equals(ticketId))
                .map(Message::author)
                .filter(author -> author.kind() == Party.CUSTOMER)
                .map(Author::subject)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    @Override
    public void add(Ticket ticket, Message description) {
        tickets.put(ticket.id(), ticket);
        messages.add(description);
    }

    private static @Nullable String[] texts(Origin origin) {
        Customer company = origin.company();
        Requester requester = origin.requester();
        return requester == null
                ? new @Nullable String[] {
                    origin.contractNumber(), origin.serialNumber(), company == null ? null : company.name()
                }
                : new @Nullable String[] {requester.name(), requester.email(), requester.phone(), requester.company()};
    }

    @Override
    public void save(Ticket ticket) {
        Ticket before = tickets.get(ticket.id());
        if (before == null || before.version() != ticket.version() - 1) {
            throw new ChangedMeanwhile(ticket.id(), ticket.version() - 1);
        }
        tickets.put(ticket.id(), ticket);
        ticket.merging().from().forEach(part -> tickets.computeIfPresent(part.id(), (_, one) -> shadow(one, ticket)));
    }

    private static Ticket shadow(Ticket merged, Ticket whole) {
        Details details = merged.details();
        Merging.Part into = new Merging.Part(
                whole.id(),
                whole.origin().number(),
                Objects.requireNonNull(whole.origin().owner()));
        return new Ticket(
                merged.origin(),
                new Details(
                        details.reference(), details.priority(), whole.details().visibility()),
                merged.progress(),
                whole.supplierAccess(),
                new Merging(into, List.of()),
                merged.version());
    }

    @Override
    public void merge(Ticket merged, Ticket into, List<Message> dialogue, Message told) {
        save(merged);
        save(into);
        messages.removeIf(message ->
                message.ticketId().equals(merged.id()) || message.ticketId().equals(into.id()));
        messages.addAll(dialogue);
        messages.add(told);
    }

    @Override
    public void saveMigrated(Ticket ticket, Message first) {
        save(ticket);
        messages.removeIf(message -> message.id().equals(first.id()));
        messages.add(first);
    }

    @Override
    public void save(Ticket ticket, Message message) {
        save(ticket);
        messages.add(message);
    }
}
