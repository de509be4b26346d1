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
    private final Map<UUID, Set<String>> words = new HashMap<>();
    private final Map<UUID, Set<String>> staffWords = new HashMap<>();
    private final List<Message> messages = new ArrayList<>();

    /** The oracle of who may see what. */
    public static boolean maySee(Viewer viewer, Ticket ticket) {
        return switch (ticket.origin().cause()) {
            case Cause.ContactForm _ -> viewer instanceof Viewer.Agent;
            case Cause.Contract contract -> maySee(viewer, ticket, contract);
        };
    }

    private static boolean maySee(Viewer viewer, Ticket ticket, Cause.Contract contract) {
        return switch (viewer) {
            case Viewer.Colleague colleague ->
                colleague.companies().contains(contract.company().nip())
                        && (ticket.details().visibility() == Visibility.COMPANY
                                || contract.owner().equals(colleague.subject()));
            case Viewer.SupplierUser user ->
                contract.supplier().id().equals(user.supplierId())
                        && ticket.supplierAccess().granted();
            case Viewer.Agent _, Viewer.Program _ -> true;
        };
    }

    @Override
    public Optional<Ticket> find(Viewer viewer, String key) {
        return tickets.values().stream()
                .filter(ticket -> maySee(viewer, ticket) && isCalled(ticket, key))
                .findFirst();
    }

    private static boolean isCalled(Ticket ticket, String key) {
        LegacyNumber legacy = ticket.origin().legacyNumber();
        return key.equals(ticket.id().toString())
                || key.equalsIgnoreCase(ticket.origin().number().value())
                || (legacy != null && legacy.number().equals(key));
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
                .filter(is(question.contract(), ticket -> ticket.origin().contractNumber()))
                .filter(is(question.serialNumber(), ticket -> ticket.origin().serialNumber()))
                .filter(is(question.company(), MemoryTickets::nip))
                .filter(is(question.supplierId(), MemoryTickets::supplierId))
                .filter(ticket -> isWorkOf(ticket, question.assignee()))
                .filter(ticket -> !question.own()
                        || viewer.subject().equals(ticket.origin().owner()))
                .filter(ticket -> question.overdueAt() == null
                        || ticket.progress().clock().isOverdue(question.overdueAt()))
                .filter(ticket -> question.words()
                        .areIn((viewer.seesNotes() ? staffWords : words).getOrDefault(ticket.id(), Set.of())));
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
    public List<UUID> solvedBefore(Instant then, int most) {
        return tickets.values().stream()
                .filter(ticket -> ticket.state() == TicketState.SOLVED)
                .filter(ticket -> {
                    Instant solved = ticket.progress().solvedAt();
                    return solved != null && solved.isBefore(then);
                })
                .map(Ticket::id)
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
        Origin origin = ticket.origin();
        LegacyNumber legacy = origin.legacyNumber();
        remember(
                ticket.id(),
                false,
                origin.number().value(),
                legacy == null ? null : legacy.number(),
                origin.subject(),
                ticket.details().reference(),
                description.body());
        remember(ticket.id(), false, texts(origin.cause()));
        messages.add(description);
    }

    private static @Nullable String[] texts(Cause cause) {
        return switch (cause) {
            case Cause.Contract contract ->
                new @Nullable String[] {
                    contract.contractNumber().value(),
                    contract.serialNumber() == null
                            ? null
                            : contract.serialNumber().value(),
                    contract.company().name()
                };
            case Cause.ContactForm(Requester requester) ->
                new @Nullable String[] {requester.name(), requester.email(), requester.phone(), requester.company()};
        };
    }

    @Override
    public void save(Ticket ticket) {
        Ticket before = tickets.get(ticket.id());
        if (before == null || before.version() != ticket.version() - 1) {
            throw new ChangedMeanwhile(ticket.id(), ticket.version() - 1);
        }
        tickets.put(ticket.id(), ticket);
        remember(ticket.id(), false, ticket.details().reference());
    }

    @Override
    public void save(Ticket ticket, Message message) {
        save(ticket);
        remember(ticket.id(), message.internal(), message.body());
        messages.add(message);
    }

    private void remember(UUID id, boolean forStaffAlone, @Nullable String... texts) {
        Set<String> more = Words.in(texts);
        staffWords.computeIfAbsent(id, _ -> new HashSet<>()).addAll(more);
        if (!forStaffAlone) {
            words.computeIfAbsent(id, _ -> new HashSet<>()).addAll(more);
        }
    }
}
