package pl.myhezo.ticketservice.printing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pl.myhezo.dialoguepdf.Dialogue;
import pl.myhezo.ticketservice.entitlement.Customer;
import pl.myhezo.ticketservice.ticket.Author;
import pl.myhezo.ticketservice.ticket.LegacyNumber;
import pl.myhezo.ticketservice.ticket.Message;
import pl.myhezo.ticketservice.ticket.Names;
import pl.myhezo.ticketservice.ticket.Origin;
import pl.myhezo.ticketservice.ticket.Party;
import pl.myhezo.ticketservice.ticket.Requester;
import pl.myhezo.ticketservice.ticket.Ticket;
import pl.myhezo.ticketservice.ticket.TicketState;

/** A ticket and its dialogue as the press wants them. */
final class Manuscript {

    private Manuscript() {}

    static Dialogue of(ReadingDialogue.Read read, Names.Known names, Locale language) {
        List<Dialogue.Message> messages = new ArrayList<>();
        read.messages().forEach(message -> messages.add(message(message, names)));
        if (!read.whole()) {
            messages.add(new Dialogue.Message(
                    names.of(new Author(Party.SYSTEM, null)),
                    Dialogue.Side.SYSTEM,
                    read.ticket().progress().updatedAt(),
                    new Dialogue.Body.Plain(names.texts().getString("too-long")),
                    List.of()));
        }
        return new Dialogue(language(language), ticket(read.ticket()), messages);
    }

    private static Dialogue.Language language(Locale language) {
        return language.getLanguage().equals("pl") ? Dialogue.Language.PL : Dialogue.Language.EN;
    }

    private static Dialogue.Ticket ticket(Ticket ticket) {
        Origin origin = ticket.origin();
        LegacyNumber legacy = origin.legacyNumber();
        return new Dialogue.Ticket(
                origin.number().value(),
                legacy == null ? null : legacy.number(),
                origin.subject(),
                company(origin),
                origin.contractNumber(),
                origin.serialNumber(),
                state(ticket.state()),
                origin.createdAt(),
                ticket.progress().updatedAt());
    }

    private static @Nullable String company(Origin origin) {
        Requester requester = origin.requester();
        Customer company = origin.company();
        return requester != null ? requester.company() : company == null ? null : company.name();
    }

    private static Dialogue.Message message(Message message, Names.Known names) {
        return new Dialogue.Message(
                names.of(message.author()),
                side(message.author().kind()),
                message.at(),
                body(message, names),
                message.attachments().stream()
                        .map(file -> new Dialogue.Attachment(file.name(), file.size()))
                        .toList());
    }

    /** The system names subjects to the letter, which customers choose: it says nothing that is a link. */
    private static Dialogue.Body body(Message message, Names.Known names) {
        String said = names.said(message);
        return message.author().kind() == Party.SYSTEM ? new Dialogue.Body.Plain(said) : new Dialogue.Body.Marked(said);
    }

    private static Dialogue.Side side(Party party) {
        return switch (party) {
            case CUSTOMER -> Dialogue.Side.CUSTOMER;
            case SUPPLIER -> Dialogue.Side.SUPPLIER;
            case STAFF -> Dialogue.Side.STAFF;
            case SYSTEM -> Dialogue.Side.SYSTEM;
        };
    }

    private static Dialogue.State state(TicketState state) {
        return switch (state) {
            case NEW -> Dialogue.State.NEW;
            case OPEN -> Dialogue.State.OPEN;
            case WAITING_FOR_CUSTOMER -> Dialogue.State.WAITING_FOR_CUSTOMER;
            case SOLVED -> Dialogue.State.SOLVED;
            case CLOSED -> Dialogue.State.CLOSED;
        };
    }
}
