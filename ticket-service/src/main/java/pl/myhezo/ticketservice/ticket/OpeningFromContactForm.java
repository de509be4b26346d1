package pl.myhezo.ticketservice.ticket;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import pl.myhezo.ticketservice.access.SupplierAccess;
import pl.myhezo.ticketservice.clock.ServiceLevels;

/** A request from the contact form becomes a ticket, which staff alone see. It promises what every contract does. */
public final class OpeningFromContactForm {

    private static final Viewer FORM = new Viewer.Program("contact-form");
    private static final String ANY_CONTRACT = "";

    private final ServiceLevels serviceLevels;
    private final TicketNumbers numbers;
    private final Keeping keeping;
    private final Supplier<UUID> ids;
    private final Clock clock;

    OpeningFromContactForm(
            ServiceLevels serviceLevels, TicketNumbers numbers, Keeping keeping, Supplier<UUID> ids, Clock clock) {
        this.serviceLevels = serviceLevels;
        this.numbers = numbers;
        this.keeping = keeping;
        this.ids = ids;
        this.clock = clock;
    }

    public Ticket open(Requester requester, String subject, String text) {
        Instant now = clock.instant();
        Origin origin = new Origin(ids.get(), numbers.next(), null, subject, new Cause.ContactForm(requester), now);
        Change opened = Ticket.opened(
                origin,
                new Details(null, Priority.NORMAL, Visibility.COMPANY),
                new SupplierAccess(false, now, null),
                serviceLevels.of(ANY_CONTRACT));
        Author author = new Author(Party.CUSTOMER, null);
        keeping.opened(opened, new Message(ids.get(), origin.id(), 1, author, now, text, false, List.of()), FORM);
        return opened.ticket();
    }
}
