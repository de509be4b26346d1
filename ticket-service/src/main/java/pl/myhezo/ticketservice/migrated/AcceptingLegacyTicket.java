package pl.myhezo.ticketservice.migrated;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.myhezo.ticketservice.attachment.TakingOverFiles;
import pl.myhezo.ticketservice.migrated.Outcome.Accepted;
import pl.myhezo.ticketservice.migrated.Outcome.Change;
import pl.myhezo.ticketservice.migrated.Outcome.Rejected;
import pl.myhezo.ticketservice.ticket.MigratingTicket;
import pl.myhezo.ticketservice.ticket.MigratingTicket.Baggage;
import pl.myhezo.ticketservice.ticket.Ticket;
import pl.myhezo.ticketservice.ticket.Tickets;

/**
 * Takes a ticket over from another system, or what changed of it there since it last came, within the open transaction.
 * What says the same as the last time changes nothing here; nor does what an earlier migration still brings.
 */
public final class AcceptingLegacyTicket {

    private final LegacyRecords records;
    private final Tickets tickets;
    private final TakingOverFiles takingOver;
    private final MigratingTicket migrating;

    AcceptingLegacyTicket(
            LegacyRecords records, Tickets tickets, TakingOverFiles takingOver, MigratingTicket migrating) {
        this.records = records;
        this.tickets = tickets;
        this.takingOver = takingOver;
        this.migrating = migrating;
    }

    /** @param luggage what {@link FetchingLuggage} fetched for it just now */
    public Outcome accept(LegacyTicket legacy, Luggage luggage) {
        Optional<LegacyRecord> known = records.find(legacy.id());
        if (known.isPresent() && known.get().makesOld(legacy)) {
            return unchanged(known.get(), legacy);
        }
        return switch (luggage) {
            case Luggage.OfNew(var id, var number, var files)
            when known.isEmpty() ->
                accepted(legacy, migrating.migrate(id, number, legacy.former(), baggage(legacy, id, files)));
            case Luggage.OfKnown(var files) when known.isPresent() -> updated(known.get(), legacy, files);
            case Luggage.Wrong(String reason) -> new Rejected(reason);
            case Luggage.OfNew _, Luggage.OfKnown _, Luggage.None _ ->
                throw new IllegalStateException("It was stored while its files were fetched; once more");
        };
    }

    private Outcome unchanged(LegacyRecord known, LegacyTicket legacy) {
        if (known.isToldAgain(legacy)) {
            records.save(known.toldAgainBy(legacy.migrationId()));
        }
        return new Accepted(number(ticket(known)), Change.UNCHANGED);
    }

    private Outcome accepted(LegacyTicket legacy, Ticket ticket) {
        remember(legacy, ticket);
        return new Accepted(number(ticket), Change.CREATED);
    }

    private Outcome updated(LegacyRecord known, LegacyTicket legacy, List<UUID> files) {
        Ticket ticket = ticket(known);
        if (!ticket.mayComeAgainFor(legacy.former().company())) {
            return new Rejected("COMPANY_CHANGED");
        }
        Ticket again = migrating.migrateAgain(
                ticket, legacy.former(), known.state(), baggage(legacy, known.ticketId(), files));
        remember(legacy, again);
        return new Accepted(number(again), Change.UPDATED);
    }

    private Baggage baggage(LegacyTicket legacy, UUID ticketId, List<UUID> files) {
        UUID message = MigratingTicket.firstMessageOf(ticketId);
        return new Baggage(legacy.dialogue().name(), takingOver.give(ticketId, message, files));
    }

    private void remember(LegacyTicket legacy, Ticket ticket) {
        records.save(new LegacyRecord(
                legacy.id(), ticket.id(), legacy.former().state(), Fingerprint.of(legacy), legacy.migrationId()));
    }

    private Ticket ticket(LegacyRecord known) {
        return tickets.find(known.ticketId()).orElseThrow();
    }

    private static String number(Ticket ticket) {
        return ticket.origin().number().value();
    }
}
