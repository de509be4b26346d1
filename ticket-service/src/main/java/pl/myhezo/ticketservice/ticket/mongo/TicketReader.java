package pl.myhezo.ticketservice.ticket.mongo;

import static pl.myhezo.ticketservice.ticket.mongo.TicketFields.*;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;
import pl.myhezo.platform.value.SerialNumber;
import pl.myhezo.ticketservice.access.SupplierAccess;
import pl.myhezo.ticketservice.clock.ServiceClock;
import pl.myhezo.ticketservice.clock.ServiceHours;
import pl.myhezo.ticketservice.entitlement.Customer;
import pl.myhezo.ticketservice.entitlement.Supplier;
import pl.myhezo.ticketservice.ticket.Cause;
import pl.myhezo.ticketservice.ticket.Details;
import pl.myhezo.ticketservice.ticket.FormerRequester;
import pl.myhezo.ticketservice.ticket.LegacyNumber;
import pl.myhezo.ticketservice.ticket.Merging;
import pl.myhezo.ticketservice.ticket.Origin;
import pl.myhezo.ticketservice.ticket.Priority;
import pl.myhezo.ticketservice.ticket.Progress;
import pl.myhezo.ticketservice.ticket.Requester;
import pl.myhezo.ticketservice.ticket.Ticket;
import pl.myhezo.ticketservice.ticket.TicketNumber;
import pl.myhezo.ticketservice.ticket.TicketState;
import pl.myhezo.ticketservice.ticket.Visibility;

/** Reads what {@link TicketWriter} wrote. */
final class TicketReader {

    private TicketReader() {}

    static Ticket ticket(Document row) {
        Document access = part(row, SUPPLIER_ACCESS);
        return new Ticket(
                origin(row),
                new Details(
                        row.getString(REFERENCE),
                        Priority.valueOf(row.getString(PRIORITY)),
                        Visibility.valueOf(row.getString(VISIBILITY))),
                progress(row),
                new SupplierAccess(access.getBoolean(GRANTED), there(instant(access, SINCE)), access.getString(BY)),
                merging(row),
                row.getLong(VERSION));
    }

    private static Merging merging(Document row) {
        Document into = row.get(MERGED_INTO, Document.class);
        List<Document> from = row.getList(MERGED, Document.class, List.of());
        return new Merging(
                into == null ? null : place(into),
                from.stream().map(TicketReader::place).toList());
    }

    private static Merging.Part place(Document row) {
        return new Merging.Part(row.get(ID, UUID.class), new TicketNumber(row.getString(NUMBER)), row.getString(OWNER));
    }

    private static Origin origin(Document row) {
        return new Origin(
                row.get(ID, UUID.class),
                new TicketNumber(row.getString(NUMBER)),
                legacyNumber(row.get(LEGACY, Document.class)),
                row.getString(SUBJECT),
                cause(row),
                there(instant(row, CREATED_AT)));
    }

    private static Cause cause(Document row) {
        Document requester = row.get(REQUESTER, Document.class);
        Document migrated = row.get(MIGRATED, Document.class);
        if (requester != null) {
            return new Cause.ContactForm(requester(requester));
        }
        return migrated == null ? contract(row) : migrated(row, migrated);
    }

    private static Cause.Contract contract(Document row) {
        String serialNumber = row.getString(SERIAL_NUMBER);
        return new Cause.Contract(
                new ContractNumber(row.getString(CONTRACT_NUMBER)),
                serialNumber == null ? null : new SerialNumber(serialNumber),
                company(row),
                supplier(part(row, SUPPLIER)),
                row.getString(OWNER));
    }

    private static Cause.Migrated migrated(Document row, Document migrated) {
        Document supplier = row.get(SUPPLIER, Document.class);
        String name = migrated.getString(NAME);
        return new Cause.Migrated(
                company(row),
                row.getString(CONTRACT_NUMBER),
                migrated.getBoolean(CONTRACT_HERE, false),
                row.getString(SERIAL_NUMBER),
                supplier == null ? null : supplier(supplier),
                row.getString(OWNER),
                name == null ? null : new FormerRequester(name, migrated.getString(EMAIL)));
    }

    private static Customer company(Document row) {
        Document company = part(row, COMPANY);
        return new Customer(new Nip(company.getString(NIP)), company.getString(NAME));
    }

    private static Supplier supplier(Document row) {
        return new Supplier(row.getString(KEY), row.getString(NAME));
    }

    private static Requester requester(Document row) {
        return new Requester(
                row.getString(NAME),
                row.getString(EMAIL),
                row.getString(PHONE),
                row.getString(COMPANY),
                row.getString(LANGUAGE));
    }

    private static @Nullable LegacyNumber legacyNumber(@Nullable Document row) {
        return row == null ? null : new LegacyNumber(row.getString(SOURCE), row.getString(NUMBER));
    }

    private static Progress progress(Document row) {
        return new Progress(
                TicketState.valueOf(row.getString(STATE)),
                row.getString(ASSIGNEE),
                clock(part(row, CLOCK)),
                there(instant(row, UPDATED_AT)),
                instant(row, SOLVED_AT),
                instant(row, CLOSED_AT),
                row.getInteger(MESSAGES));
    }

    private static ServiceClock clock(Document row) {
        Long left = row.getLong(LEFT_MILLIS);
        return new ServiceClock(
                ServiceHours.valueOf(row.getString(HOURS)),
                instant(row, RESPONSE_DUE),
                instant(row, RESOLUTION_DUE),
                left == null ? null : Duration.ofMillis(left));
    }

    private static Document part(Document row, String field) {
        return there(row.get(field, Document.class));
    }

    private static @Nullable Instant instant(Document row, String field) {
        Date date = row.getDate(field);
        return date == null ? null : date.toInstant();
    }

    private static <T> T there(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
