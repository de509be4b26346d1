package pl.myhezo.ticketservice.ticket.mongo;

import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.*;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import pl.myhezo.ticketservice.access.SupplierAccess;
import pl.myhezo.ticketservice.clock.ServiceClock;
import pl.myhezo.ticketservice.ticket.Cause;
import pl.myhezo.ticketservice.ticket.Details;
import pl.myhezo.ticketservice.ticket.LegacyNumber;
import pl.myhezo.ticketservice.ticket.Origin;
import pl.myhezo.ticketservice.ticket.Progress;
import pl.myhezo.ticketservice.ticket.Question;
import pl.myhezo.ticketservice.ticket.Requester;
import pl.myhezo.ticketservice.ticket.Ticket;

/** Writes tickets as documents; {@link TicketReader} reads them. */
final class TicketWriter {

    private TicketWriter() {}

    /** A whole new one. */
    static Document document(Ticket ticket) {
        Origin origin = ticket.origin();
        Document row = new Document(ID, origin.id())
                .append(NUMBER, origin.number().value())
                .append(NAMES, names(origin))
                .append(SUBJECT, origin.subject())
                .append(CREATED_AT, date(origin.createdAt()));
        row.putAll(document(origin.cause()));
        LegacyNumber legacy = origin.legacyNumber();
        if (legacy != null) {
            row.append(LEGACY, new Document(SOURCE, legacy.source()).append(NUMBER, legacy.number()));
        }
        row.putAll(changing(ticket));
        return row;
    }

    private static Document document(Cause cause) {
        return switch (cause) {
            case Cause.Contract contract -> document(contract);
            case Cause.ContactForm(Requester requester) -> new Document(REQUESTER, document(requester));
        };
    }

    private static Document document(Cause.Contract contract) {
        return new Document(CONTRACT_NUMBER, contract.contractNumber().value())
                .append(
                        SERIAL_NUMBER,
                        contract.serialNumber() == null
                                ? null
                                : contract.serialNumber().value())
                .append(
                        COMPANY,
                        new Document(NIP, contract.company().nip().digits())
                                .append(NAME, contract.company().name()))
                .append(
                        SUPPLIER,
                        new Document(KEY, contract.supplier().id())
                                .append(NAME, contract.supplier().name()))
                .append(OWNER, contract.owner());
    }

    private static Document document(Requester requester) {
        return new Document(NAME, requester.name())
                .append(EMAIL, requester.email())
                .append(PHONE, requester.phone())
                .append(COMPANY, requester.company())
                .append(LANGUAGE, requester.language());
    }

    /** The part that a change may change. */
    static Document changing(Ticket ticket) {
        Details details = ticket.details();
        Progress progress = ticket.progress();
        ServiceClock clock = progress.clock();
        SupplierAccess access = ticket.supplierAccess();
        return new Document(REFERENCE, details.reference())
                .append(PRIORITY, details.priority().name())
                .append(VISIBILITY, details.visibility().name())
                .append(AUDIENCE, Audience.of(ticket))
                .append(STATE, progress.state().name())
                .append(ASSIGNEE, progress.assignee())
                .append(UPDATED_AT, date(progress.updatedAt()))
                .append(SOLVED_AT, date(progress.solvedAt()))
                .append(CLOSED_AT, date(progress.closedAt()))
                .append(MESSAGES, progress.messages())
                .append(CLOCK, document(clock))
                .append(DUE, date(clock.due().orElse(Question.NEVER)))
                .append(
                        SUPPLIER_ACCESS,
                        new Document(GRANTED, access.granted())
                                .append(SINCE, date(access.since()))
                                .append(BY, access.by()))
                .append(VERSION, ticket.version());
    }

    private static Document document(ServiceClock clock) {
        return new Document(HOURS, clock.hours().name())
                .append(RESPONSE_DUE, date(clock.responseDue()))
                .append(RESOLUTION_DUE, date(clock.resolutionDue()))
                .append(LEFT_MILLIS, clock.left() == null ? null : clock.left().toMillis());
    }

    private static List<String> names(Origin origin) {
        List<String> names = new ArrayList<>(List.of(origin.number().value()));
        if (origin.legacyNumber() != null) {
            names.add(origin.legacyNumber().number());
        }
        return names;
    }

    private static @Nullable Date date(@Nullable Instant instant) {
        return instant == null ? null : Date.from(instant);
    }
}
