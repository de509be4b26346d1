package pl.myhezo.ticketservice.ticket;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;
import pl.myhezo.platform.value.SerialNumber;
import pl.myhezo.ticketservice.access.SupplierAccess;
import pl.myhezo.ticketservice.clock.ServiceHours;
import pl.myhezo.ticketservice.clock.ServiceLevel;
import pl.myhezo.ticketservice.entitlement.Customer;
import pl.myhezo.ticketservice.entitlement.Supplier;

/** Tickets of Alfa and Beta. */
public final class SampleTickets {

    public static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    public static final Customer ALFA = new Customer(new Nip("1234563218"), "Alfa Sp. z o.o.");
    public static final Customer BETA = new Customer(new Nip("5260001246"), "Beta S.A.");
    public static final Supplier DOSTAWCA = new Supplier("c-2", "Dostawca S.A.");
    public static final Supplier INNY = new Supplier("c-3", "Inny Dostawca S.A.");
    public static final ContractNumber CONTRACT = new ContractNumber("HEZO/2023/00017");
    public static final SerialNumber FIREWALL = new SerialNumber("FG1234567890");
    public static final ServiceLevel USUAL =
            new ServiceLevel("", ServiceHours.OFFICE, Duration.ofHours(8), Duration.ofHours(40));

    public static final Viewer.Colleague ALICJA =
            new Viewer.Colleague("alicja", Set.of(ALFA.nip()), Set.of(ALFA.nip()));
    public static final Viewer.Colleague PIOTR = new Viewer.Colleague("piotr", Set.of(ALFA.nip()), Set.of());
    public static final Viewer.Colleague BARBARA =
            new Viewer.Colleague("barbara", Set.of(BETA.nip()), Set.of(BETA.nip()));
    public static final Viewer.SupplierUser SELLER = new Viewer.SupplierUser("seller", DOSTAWCA.id());
    public static final Viewer.SupplierUser OTHER_SELLER = new Viewer.SupplierUser("other-seller", INNY.id());
    public static final Viewer.Agent AGENT = new Viewer.Agent("agent", false);
    public static final Viewer.Program PROGRAM = new Viewer.Program("reports");

    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();
    private static final AtomicLong RUNNING = new AtomicLong();

    private SampleTickets() {}

    /** Piotr's, which his company sees and the supplier does not. */
    public static Ticket ofAlfa() {
        return sample().ticket();
    }

    public static Sample sample() {
        return new Sample(ALFA, DOSTAWCA, PIOTR.subject(), "Brak łączności VPN", Visibility.COMPANY, false, NOW, null);
    }

    /** A ticket that is like others but for something. */
    public record Sample(
            Customer company,
            Supplier supplier,
            String owner,
            String subject,
            Visibility visibility,
            boolean supplierAccess,
            Instant at,
            @Nullable LegacyNumber legacyNumber) {

        public Sample of(Customer other) {
            return new Sample(other, supplier, owner, subject, visibility, supplierAccess, at, legacyNumber);
        }

        public Sample suppliedBy(Supplier other) {
            return new Sample(company, other, owner, subject, visibility, supplierAccess, at, legacyNumber);
        }

        public Sample ownedBy(Viewer other) {
            return new Sample(
                    company, supplier, other.subject(), subject, visibility, supplierAccess, at, legacyNumber);
        }

        public Sample about(String other) {
            return new Sample(company, supplier, owner, other, visibility, supplierAccess, at, legacyNumber);
        }

        public Sample alone() {
            return new Sample(company, supplier, owner, subject, Visibility.MINE, supplierAccess, at, legacyNumber);
        }

        public Sample shownToSupplier() {
            return new Sample(company, supplier, owner, subject, visibility, true, at, legacyNumber);
        }

        public Sample openedAt(Instant other) {
            return new Sample(company, supplier, owner, subject, visibility, supplierAccess, other, legacyNumber);
        }

        public Sample formerly(String source, String number) {
            return new Sample(
                    company,
                    supplier,
                    owner,
                    subject,
                    visibility,
                    supplierAccess,
                    at,
                    new LegacyNumber(source, number));
        }

        public Ticket ticket() {
            Origin origin = new Origin(
                    IDS.generate(),
                    TicketNumber.of(Year.of(2026), RUNNING.incrementAndGet()),
                    legacyNumber,
                    subject,
                    new Cause.Contract(CONTRACT, FIREWALL, company, supplier, owner),
                    at);
            return Ticket.opened(
                            origin,
                            new Details("REF-7", Priority.NORMAL, visibility),
                            new SupplierAccess(supplierAccess, at, owner),
                            USUAL)
                    .ticket();
        }
    }

    /** One that came over to Alfa without its contract, opened there by somebody who has no account. */
    public static Ticket migrated(FormerTicket former) {
        Cause cause = new Cause.Migrated(
                former.company(),
                former.contractNumber(),
                former.contractMoved(),
                former.serialNumber(),
                former.contractMoved() ? DOSTAWCA : null,
                null,
                former.requester());
        Origin origin = new Origin(
                IDS.generate(),
                TicketNumber.of(Year.of(2026), RUNNING.incrementAndGet()),
                former.number(),
                former.subject(),
                cause,
                former.createdAt());
        return Ticket.migrated(origin, former, USUAL, NOW).ticket();
    }

    /** What another system says of a ticket. */
    public static FormerTicket former(TicketState state) {
        return new FormerTicket(
                new LegacyNumber("old-portal", "HZ-10234"),
                "\tBrak  łączności\u200b VPN ",
                state,
                ALFA,
                "stara umowa 17",
                false,
                null,
                new FormerRequester("Alicja Nowak", "Alicja.Nowak@alfa.example"),
                NOW.minus(Duration.ofDays(100)),
                NOW.minus(Duration.ofDays(90)));
    }

    /** Somebody's who has no account. */
    public static Ticket fromContactForm() {
        Origin origin = new Origin(
                IDS.generate(),
                TicketNumber.of(Year.of(2026), RUNNING.incrementAndGet()),
                null,
                "Formularz kontaktowy: VPN",
                new Cause.ContactForm(
                        new Requester("Ewa Gość", "ewa@gosc.example", "+48 601 000 000", "Gość S.A.", "pl")),
                NOW);
        return Ticket.opened(
                        origin,
                        new Details(null, Priority.NORMAL, Visibility.COMPANY),
                        new SupplierAccess(false, NOW, null),
                        USUAL)
                .ticket();
    }

    public static Message description(Ticket ticket) {
        Origin origin = ticket.origin();
        return new Message(
                IDS.generate(),
                ticket.id(),
                1,
                new Author(Party.CUSTOMER, origin.owner()),
                origin.createdAt(),
                "Od rana nie działa tunel do oddziału.",
                false,
                List.of());
    }

    public static Message message(Ticket ticket, Viewer by, String body, Instant at) {
        return written(ticket, by, body, at, false);
    }

    public static Message note(Ticket ticket, String body, Instant at) {
        return written(ticket, AGENT, body, at, true);
    }

    private static Message written(Ticket ticket, Viewer by, String body, Instant at, boolean internal) {
        return new Message(
                IDS.generate(),
                ticket.id(),
                ticket.nextSequence(),
                new Author(by.party(), by.subject()),
                at,
                body,
                internal,
                List.of());
    }

    public static UUID id() {
        return IDS.generate();
    }

    /** A ticket that came into a state in the ways there are. */
    public static Ticket in(TicketState state) {
        Ticket ticket = ofAlfa();
        return switch (state) {
            case NEW -> ticket;
            case OPEN -> into(ticket, TicketState.OPEN);
            case WAITING_FOR_CUSTOMER -> into(into(ticket, TicketState.OPEN), state);
            case SOLVED -> into(ticket, state);
            case CLOSED -> into(into(ticket, TicketState.SOLVED), state);
        };
    }

    public static Ticket replied(Ticket ticket, Message message) {
        return ticket.replied(message).ticket();
    }

    public static Ticket into(Ticket ticket, TicketState next) {
        return ticket.into(next, Party.STAFF, NOW, Duration.ofDays(30)).ticket();
    }
}
