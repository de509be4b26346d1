package pl.myhezo.ticketservice.ticket.mongo;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.value.Nip;
import pl.myhezo.ticketservice.ticket.Cause;
import pl.myhezo.ticketservice.ticket.Ticket;
import pl.myhezo.ticketservice.ticket.Viewer;
import pl.myhezo.ticketservice.ticket.Visibility;

/**
 * Who of the customer's people sees a ticket, in one value: the company, or one person in it. So an index finds what
 * somebody may see, however much there is in the company that he may not.
 */
final class Audience {

    private Audience() {}

    /** {@code null} where no customer has to do with it: nobody belongs to that. */
    static @Nullable String of(Ticket ticket) {
        return switch (ticket.origin().cause()) {
            case Cause.Contract contract -> of(contract, ticket.details().visibility());
            case Cause.ContactForm _ -> null;
        };
    }

    private static String of(Cause.Contract contract, Visibility visibility) {
        Nip company = contract.company().nip();
        return switch (visibility) {
            case COMPANY -> company.digits();
            case MINE -> person(company, contract.owner());
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
