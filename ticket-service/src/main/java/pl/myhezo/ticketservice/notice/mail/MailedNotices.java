package pl.myhezo.ticketservice.notice.mail;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.mail.MailMessage;
import pl.myhezo.platform.mail.Mails;
import pl.myhezo.ticketservice.desk.Desk;
import pl.myhezo.ticketservice.notice.News;
import pl.myhezo.ticketservice.notice.NoticeMails;
import pl.myhezo.ticketservice.people.People;
import pl.myhezo.ticketservice.people.Person;
import pl.myhezo.ticketservice.ticket.Ticket;
import pl.myhezo.ticketservice.ticket.TicketState;

/** All mails about a ticket are one thread, and each is there once for each person. */
final class MailedNotices implements NoticeMails {

    private static final String TO_CUSTOMER = "customer";
    private static final String TO_SUPPLIER = "supplier";

    private final Mails mails;
    private final People people;
    private final Desk desk;

    MailedNotices(Mails mails, People people, Desk desk) {
        this.mails = mails;
        this.people = people;
        this.desk = desk;
    }

    @Override
    public void toCustomer(Person.Mailbox mailbox, String subject, Ticket ticket, News news) {
        Map<String, String> model = model(ticket, news, mailbox.language());
        model.put("title", ticket.origin().subject());
        model.put("text", news instanceof News.Replied replied ? replied.text() : "");
        write(TO_CUSTOMER, mailbox, subject, ticket, news, model);
    }

    /** A mail stays in the mailbox after the access is gone, so what was written is not in it, nor what it is about. */
    @Override
    public void toSupplier(Person.Mailbox mailbox, String subject, Ticket ticket, News news) {
        Map<String, String> model = model(ticket, news, mailbox.language());
        model.put("title", texts(mailbox.language()).getString("title"));
        model.put("text", "");
        write(TO_SUPPLIER, mailbox, subject, ticket, news, model);
    }

    @Override
    public void takeBackFromSupplier(Ticket ticket) {
        mails.takeBack("%s/%s/".formatted(ticket.id(), TO_SUPPLIER));
    }

    private void write(
            String side, Person.Mailbox mailbox, String subject, Ticket ticket, News news, Map<String, String> model) {
        mails.enqueue(new MailMessage(
                "%s/%s/%s/%s".formatted(ticket.id(), side, event(news), subject),
                mailbox.email(),
                mailbox.language(),
                template(news),
                model,
                ticket.id().toString()));
    }

    private static String event(News news) {
        return switch (news) {
            case News.Opened() -> "opened";
            case News.Replied(UUID message, String _, String _) -> "reply/" + message;
            case News.StateChanged(TicketState _, long version) -> "state/" + version;
        };
    }

    private static String template(News news) {
        return switch (news) {
            case News.Opened _ -> "ticket-opened";
            case News.Replied _ -> "ticket-replied";
            case News.StateChanged _ -> "ticket-state";
        };
    }

    private Map<String, String> model(Ticket ticket, News news, String language) {
        Map<String, String> model = new HashMap<>();
        model.put("number", ticket.origin().number().value());
        model.put("page", "/tickets/" + ticket.origin().number().value());
        model.put("who", news instanceof News.Replied replied ? name(replied.author(), language) : "");
        model.put(
                "state",
                news instanceof News.StateChanged changed
                        ? texts(language).getString(changed.state().name())
                        : "");
        return model;
    }

    private String name(@Nullable String author, String language) {
        if (author == null) {
            return texts(language).getString("nobody");
        }
        List<String> one = List.of(author);
        String known = people.names(one).get(author);
        String name = known == null ? desk.names(one).get(author) : known;
        return name == null ? texts(language).getString("nobody") : name;
    }

    private static ResourceBundle texts(String language) {
        return ResourceBundle.getBundle(
                "notices",
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
