package pl.myhezo.ticketservice.ticket.mongo;

import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.*;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import pl.myhezo.ticketservice.access.SupplierAccess;
import pl.myhezo.ticketservice.clock.ServiceClock;
import pl.myhezo.ticketservice.entitlement.Customer;
import pl.myhezo.ticketservice.entitlement.Supplier;
import pl.myhezo.ticketservice.ticket.Cause;
import pl.myhezo.ticketservice.ticket.Details;
import pl.myhezo.ticketservice.ticket.FormerRequester;
import pl.myhezo.ticketservice.ticket.LegacyNumber;
import pl.myhezo.ticketservice.ticket.Merging;
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
        row.putAll(cause(origin));
        LegacyNumber legacy = origin.legacyNumber();
        if (legacy != null) {
            row.append(LEGACY, new Document(SOURCE, legacy.source()).append(NUMBER, legacy.number()));
        }
        row.putAll(changing(ticket));
        return row;
    }

    private static Document cause(Origin origin) {
        return switch (origin.cause()) {
            case Cause.ContactForm(Requester requester) -> new Document(REQUESTER, document(requester));
            case Cause.Contract _ -> ofCompany(origin);
            case Cause.Migrated migrated -> ofCompany(origin).append(MIGRATED, document(migrated));
        };
    }

    private static Document ofCompany(Origin origin) {
        Customer company = Objects.requireNonNull(origin.company());
        Supplier supplier = origin.supplier();
        return new Document(CONTRACT_NUMBER, origin.contractNumber())
                .append(SERIAL_NUMBER, origin.serialNumber())
                .append(COMPANY, new Document(NIP, company.nip().digits()).append(NAME, company.name()))
                .append(
                        SUPPLIER,
                        supplier == null ? null : new Document(KEY, supplier.id()).append(NAME, supplier.name()))
                .append(OWNER, origin.owner());
    }

    /** Without a field for what is not known: so nobody without an address is found by one. */
    private static Document document(Cause.Migrated migrated) {
        Document row = new Document(CONTRACT_HERE, migrated.contractMoved());
        FormerRequester requester = migrated.requester();
        if (requester != null) {
            row.append(NAME, requester.name());
            if (requester.email() != null) {
                row.append(EMAIL, requester.email());
            }
        }
        return row;
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
                .append(MERGED_INTO, document(ticket.merging().into()))
                .append(
                        MERGED,
                        ticket.merging().from().stream()
                                .map(TicketWriter::document)
                                .toList())
                .append(VERSION, ticket.version());
    }

    static @Nullable Document document(Merging.@Nullable Part part) {
        return part == null
                ? null
                : new Document(ID, part.id())
                        .append(NUMBER, part.number().value())
                        .append(OWNER, part.owner());
    }

    /** Of a ticket that lives on in this one: it is seen by whoever sees this one, and by nobody else. */
    static Document shadow(Ticket whole) {
        Document changing = changing(whole);
        Document shadow = new Document();
        for (String field : List.of(VISIBILITY, AUDIENCE)) {
            shadow.append(field, changing.get(field));
        }
        // Each part by itself: whoever listens to changes is to hear of another decision, not of another time of it.
        changing.get(SUPPLIER_ACCESS, Document.class)
                .forEach((part, value) -> shadow.append(SUPPLIER_ACCESS + "." + part, value));
        return shadow;
    }

    private static Document document(ServiceClock clock) {
        return new Document(HOURS, clock.hours().name())
                .append(RESPONSE_DUE, date(clock.responseDue()))
                .append(RESOLUTION_DUE, date(clock.resolutionDue()))
                .append(LEFT_MILLIS, clock.left() == null ? null : clock.left().toMillis());
    }

    private static List<String> names(Origin origin) {
        List<String> names = new ArrayList<>(List.of(origin.number().value()));
        LegacyNumber legacy = origin.legacyNumber();
        if (legacy != null && legacy.isName()) {
            names.add(legacy.number());
        }
        return names;
    }

    private static @Nullable Date date(@Nullable Instant instant) {
        return instant == null ? null : Date.from(instant);
    }
}
