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
import pl.myhezo.platform.value.Texts;
import pl.myhezo.ticketservice.desk.Desk;
import pl.myhezo.ticketservice.notice.News;
import pl.myhezo.ticketservice.notice.NoticeMails;
import pl.myhezo.ticketservice.people.People;
import pl.myhezo.ticketservice.people.Person;
import pl.myhezo.ticketservice.ticket.Ticket;
import pl.myhezo.ticketservice.ticket.TicketNumber;
import pl.myhezo.ticketservice.ticket.TicketState;

/** All mails about a ticket are one thread, and each is there once for each person. */
final class MailedNotices implements NoticeMails {

    static final String TO_CUSTOMER = "customer";
    static final String TO_SUPPLIER = "supplier";

    /** Subjects of other systems have line breaks, and are as long as books; that of a mail is neither. */
    private static final int LONGEST_TITLE = 300;

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
        Map<String, String> model = new HashMap<>();
        model.put("title", Texts.shortened(Texts.inOneLine(ticket.origin().subject()), LONGEST_TITLE));
        switch (news) {
            case News.Opened _ -> {}
            case News.Replied(UUID _, String author, String text) -> {
                model.put("who", name(author, mailbox.language()));
                model.put("text", text);
            }
            case News.Merged(TicketNumber going) -> model.put("going", going.value());
            case News.StateChanged(TicketState state, long _) ->
                model.put("state", texts(mailbox.language()).getString(state.name()));
        }
        write(TO_CUSTOMER, template(news), mailbox, subject, ticket, news, model);
    }

    /**
     * A mail stays in the mailbox after the access is gone, so nothing is in it but that there is something to read: not
     * what, nor by whom, nor what the ticket is about.
     */
    @Override
    public void toSupplier(Person.Mailbox mailbox, String subject, Ticket ticket, News news) {
        Map<String, String> model = new HashMap<>();
        model.put("title", texts(mailbox.language()).getString("title"));
        write(TO_SUPPLIER, "ticket-news", mailbox, subject, ticket, news, model);
    }

    @Override
    public void takeBackFromSupplier(Ticket ticket) {
        ticket.ids().forEach(id -> mails.takeBack("%s/%s/".formatted(id, TO_SUPPLIER)));
    }

    private void write(
            String side,
            String template,
            Person.Mailbox mailbox,
            String subject,
            Ticket ticket,
            News news,
            Map<String, String> model) {
        String number = ticket.origin().number().value();
        model.put("number", number);
        model.put("page", "/tickets/" + number);
        mails.enqueue(new MailMessage(
                "%s/%s/%s/%s".formatted(ticket.id(), side, event(news), subject),
                mailbox.email(),
                mailbox.language(),
                template,
                model,
                ticket.id().toString()));
    }

    private static String event(News news) {
        return switch (news) {
            case News.Opened() -> "opened";
            case News.Replied(UUID message, String _, String _) -> "reply/" + message;
            case News.Merged(TicketNumber going) -> "merged/" + going.value();
            case News.StateChanged(TicketState _, long version) -> "state/" + version;
        };
    }

    private static String template(News news) {
        return switch (news) {
            case News.Opened _ -> "ticket-opened";
            case News.Replied _ -> "ticket-replied";
            case News.Merged _ -> "ticket-merged";
            case News.StateChanged _ -> "ticket-state";
        };
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
