package pl.myhezo.ticketservice.ticket.mongo;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.value.Nip;
import pl.myhezo.ticketservice.entitlement.Customer;
import pl.myhezo.ticketservice.ticket.Origin;
import pl.myhezo.ticketservice.ticket.Ticket;
import pl.myhezo.ticketservice.ticket.Viewer;

/**
 * Who of the customer's people sees a ticket, in one value: the company, or one person in it. So an index finds what
 * somebody may see, however much there is in the company that he may not.
 */
final class Audience {

    private Audience() {}

    /** {@code null} where no customer has to do with it: nobody belongs to that. */
    static @Nullable String of(Ticket ticket) {
        Origin origin = ticket.origin();
        Customer company = origin.company();
        return company == null
                ? null
                : switch (ticket.details().visibility()) {
                    case COMPANY -> company.nip().digits();
                    case MINE -> person(company.nip(), Objects.requireNonNull(origin.owner()));
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
