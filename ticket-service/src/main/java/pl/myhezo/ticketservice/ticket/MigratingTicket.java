package pl.myhezo.ticketservice.ticket;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.ticketservice.clock.ServiceLevels;
import pl.myhezo.ticketservice.entitlement.Entitlement;
import pl.myhezo.ticketservice.entitlement.Entitlements;
import pl.myhezo.ticketservice.people.People;
import pl.myhezo.ticketservice.people.Person;

/**
 * A ticket comes over from another system, or once more since it changed there. Its dialogue begins with a message of
 * nobody's that names what was said there, and brings it along as files.
 */
public final class MigratingTicket {

    /** Contracts promise this much in any case. */
    private static final String ANY_CONTRACT = "";

    private final Tickets tickets;
    private final Entitlements entitlements;
    private final People people;
    private final ServiceLevels serviceLevels;
    private final Announcements announcements;
    private final Journal journal;
    private final Clock clock;

    MigratingTicket(
            Tickets tickets,
            Entitlements entitlements,
            People people,
            ServiceLevels serviceLevels,
            Announcements announcements,
            Journal journal,
            Clock clock) {
        this.tickets = tickets;
        this.entitlements = entitlements;
        this.people = people;
        this.serviceLevels = serviceLevels;
        this.announcements = announcements;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What the first message brings along.
     *
     * @param dialogue the name of the file that holds what was said there
     * @param files that one among them
     */
    public record Baggage(String dialogue, List<AttachedFile> files) {
        public Baggage {
            files = List.copyOf(files);
        }
    }

    /** Stores it as a new ticket, within the open transaction. */
    public Ticket migrate(UUID id, TicketNumber number, FormerTicket former, Baggage baggage) {
        Instant now = clock.instant();
        Optional<Entitlement> contract = contract(former);
        Origin origin = origin(id, number, former, contract, owner(former));
        Change change = Ticket.migrated(
                origin,
                former,
                serviceLevels.of(contract.map(Entitlement::serviceLevel).orElse(ANY_CONTRACT)),
                now);
        tickets.add(change.ticket(), message(id, former, baggage));
        tell(change, "ticket-migrated");
        return change.ticket();
    }

    /**
     * Stores what changed of it in the other system, within the open transaction; as {@link #migrate}.
     *
     * @param before the state in which it came over last
     */
    public Ticket migrateAgain(Ticket ticket, FormerTicket former, TicketState before, Baggage baggage) {
        Instant now = clock.instant();
        String known = ticket.isOf(former.company()) ? ticket.origin().owner() : null;
        String owner = known == null ? owner(former) : known;
        Origin origin = origin(ticket.id(), ticket.origin().number(), former, contract(former), owner);
        Change change = ticket.migratedAgain(origin, former, before, now);
        tickets.saveMigrated(change.ticket(), message(ticket.id(), former, baggage));
        tell(change, "ticket-migrated-again");
        return change.ticket();
    }

    /** It is called as its ticket, so that it is found again. */
    public static UUID firstMessageOf(UUID ticketId) {
        return ticketId;
    }

    private void tell(Change change, String done) {
        change.events()
                .forEach(event -> announcements.happened(event, change.ticket().version()));
        journal.done(done, null, change.ticket());
    }

    private Origin origin(
            UUID id, TicketNumber number, FormerTicket former, Optional<Entitlement> contract, @Nullable String owner) {
        boolean erased = owner != null && people.find(owner).isEmpty();
        return new Origin(
                id,
                number,
                former.number(),
                former.subject(),
                new Cause.Migrated(
                        former.company(),
                        former.contractNumber(),
                        former.contractMoved(),
                        former.serialNumber(),
                        contract.map(Entitlement::supplier).orElse(null),
                        owner,
                        erased ? null : former.requester()),
                former.createdAt());
    }

    /** Of a contract that another company has by now, nothing is taken. */
    private Optional<Entitlement> contract(FormerTicket former) {
        String number = former.contractNumber();
        return number == null || !former.contractMoved()
                ? Optional.empty()
                : entitlements
                        .find(ContractNumber.parse(number))
                        .filter(known ->
                                known.customer().nip().equals(former.company().nip()));
    }

    private @Nullable String owner(FormerTicket former) {
        FormerRequester requester = former.requester();
        String email = requester == null ? null : requester.email();
        return email == null
                ? null
                : people.of(former.company().nip()).stream()
                        .filter(Person::active)
                        .filter(person -> person.mailbox() != null
                                && person.mailbox().email().equalsIgnoreCase(email))
                        .map(Person::subject)
                        .findFirst()
                        .orElse(null);
    }

    /** It is as old as the last that was said there, so that nobody is told of something new. */
    private static Message message(UUID ticketId, FormerTicket former, Baggage baggage) {
        return new Message(
                firstMessageOf(ticketId),
                ticketId,
                1,
                new Author(Party.SYSTEM, null),
                former.updatedAt(),
                SystemWords.migrated(baggage.dialogue()),
                false,
                baggage.files());
    }
}
