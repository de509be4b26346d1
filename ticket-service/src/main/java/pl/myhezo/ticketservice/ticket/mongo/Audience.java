package pl.myhezo.ticketservice.ticket.mongo;

import java.util.List;
import java.util.stream.Stream;
import pl.myhezo.platform.value.Nip;
import pl.myhezo.ticketservice.ticket.Ticket;
import pl.myhezo.ticketservice.ticket.Viewer;

/**
 * Who of the customer's people sees a ticket, in one value: the company, or one person in it. So an index finds what
 * somebody may see, however much there is in the company that he may not.
 */
final class Audience {

    private Audience() {}

    static String of(Ticket ticket) {
        Nip company = ticket.origin().company().nip();
        return switch (ticket.details().visibility()) {
            case COMPANY -> company.digits();
            case MINE -> person(company, ticket.origin().owner());
        };
    }

    /** All that a colleague belongs to. */
    static List<String> of(Viewer.Colleague colleague) {
        return colleague.companies().stream()
                .flatMap(company -> Stream.of(company.digits(), person(company, colleague.subject())))
                .toList();
    }

    private static String person(Nip company, String subject) {
        return company.digits() + "/" + subject;
    }
}
