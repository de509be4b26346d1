package pl.myhezo.ticketservice.notice.mail;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.myhezo.platform.mail.MailAudience;
import pl.myhezo.ticketservice.people.People;
import pl.myhezo.ticketservice.people.Person;
import pl.myhezo.ticketservice.ticket.Tickets;
import pl.myhezo.ticketservice.ticket.Viewer;

/**
 * Whoever does not see a ticket any more, be it that it was hidden or that he left, is not told of it by a mail that was
 * held up. The filter of all reading decides, with what is known of him now.
 */
final class NoticeAudience implements MailAudience {

    /** What {@link MailedNotices} calls its mails; who wrote with the contact form is no viewer. */
    private static final Pattern NOTICE = Pattern.compile("(?<ticket>[^/]+)/(?<side>%s|%s)/.+/(?<subject>[^/]+)"
            .formatted(MailedNotices.TO_CUSTOMER, MailedNotices.TO_SUPPLIER));

    private final Tickets tickets;
    private final People people;

    NoticeAudience(Tickets tickets, People people) {
        this.tickets = tickets;
        this.people = people;
    }

    @Override
    public boolean mayStillKnow(String mailId) {
        Matcher notice = NOTICE.matcher(mailId);
        return !notice.matches()
                || people.find(notice.group("subject"))
                        .filter(Person::active)
                        .flatMap(person -> viewer(notice.group("side"), person))
                        .flatMap(viewer -> tickets.find(viewer, notice.group("ticket")))
                        .isPresent();
    }

    private static Optional<Viewer> viewer(String side, Person person) {
        if (side.equals(MailedNotices.TO_CUSTOMER)) {
            return Optional.of(new Viewer.Colleague(
                    person.subject(), person.companies().keySet(), person.companiesAdministered()));
        }
        return Optional.ofNullable(person.supplierId())
                .map(supplier -> new Viewer.SupplierUser(person.subject(), supplier));
    }
}
