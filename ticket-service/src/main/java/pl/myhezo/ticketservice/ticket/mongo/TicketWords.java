package pl.myhezo.ticketservice.ticket.mongo;

import java.util.Set;
import pl.myhezo.ticketservice.ticket.AttachedFile;
import pl.myhezo.ticketservice.ticket.Cause;
import pl.myhezo.ticketservice.ticket.LegacyNumber;
import pl.myhezo.ticketservice.ticket.Message;
import pl.myhezo.ticketservice.ticket.Origin;
import pl.myhezo.ticketservice.ticket.Requester;
import pl.myhezo.ticketservice.ticket.Ticket;
import pl.myhezo.ticketservice.ticket.Words;

/** By which words a ticket is found. */
final class TicketWords {

    private TicketWords() {}

    static Set<String> of(Ticket ticket) {
        Origin origin = ticket.origin();
        LegacyNumber legacy = origin.legacyNumber();
        Set<String> words = Words.in(
                origin.number().value(),
                legacy == null ? null : legacy.number(),
                origin.subject(),
                ticket.details().reference());
        words.addAll(of(origin.cause()));
        return words;
    }

    private static Set<String> of(Cause cause) {
        return switch (cause) {
            case Cause.Contract contract ->
                Words.in(
                        contract.contractNumber().value(),
                        contract.serialNumber() == null
                                ? null
                                : contract.serialNumber().value(),
                        contract.company().name());
            case Cause.Migrated migrated ->
                Words.in(
                        migrated.contractNumber(),
                        migrated.serialNumber(),
                        migrated.company().name());
            case Cause.ContactForm(Requester requester) ->
                Words.in(requester.name(), requester.email(), requester.phone(), requester.company());
        };
    }

    static Set<String> of(Message message) {
        Set<String> words = Words.in(message.body());
        message.attachments().stream().map(AttachedFile::name).map(Words::in).forEach(words::addAll);
        return words;
    }
}
