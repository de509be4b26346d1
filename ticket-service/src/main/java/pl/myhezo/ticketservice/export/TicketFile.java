package pl.myhezo.ticketservice.export;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.myhezo.ticketservice.entitlement.Customer;
import pl.myhezo.ticketservice.printing.PrintingDialogue.Printed;
import pl.myhezo.ticketservice.ticket.AttachedFile;
import pl.myhezo.ticketservice.ticket.LegacyNumber;
import pl.myhezo.ticketservice.ticket.Merging;
import pl.myhezo.ticketservice.ticket.Message;
import pl.myhezo.ticketservice.ticket.Names;
import pl.myhezo.ticketservice.ticket.Origin;
import pl.myhezo.ticketservice.ticket.Party;
import pl.myhezo.ticketservice.ticket.Ticket;

/**
 * A ticket as its JSON file has it.
 *
 * @param openedByYou whether the one whose export this is opened it
 * @param whole whether the dialogue has all that was said; a very long one is cut, in the PDF too
 */
record TicketFile(
        String number,
        @Nullable String formerNumber,
        List<String> mergedNumbers,
        String subject,
        @Nullable String reference,
        @Nullable String company,
        @Nullable String contractNumber,
        @Nullable String serialNumber,
        String state,
        String priority,
        boolean openedByYou,
        boolean supplierAccess,
        Instant createdAt,
        Instant updatedAt,
        boolean whole,
        List<Said> dialogue) {

    /** @param author the own name, or the part that somebody else has in this ticket */
    record Said(Instant at, String author, Party side, boolean byYou, String text, List<FileOfIt> files) {}

    /**
     * A file of a message.
     *
     * @param path in the archive; {@code null} where only its name is there
     */
    record FileOfIt(String name, long size, @Nullable String path) {}

    /** @param paths of the files that are in the archive, by their ids */
    static TicketFile of(Printed printed, String subject, Map<UUID, String> paths) {
        Ticket ticket = printed.ticket();
        Origin origin = ticket.origin();
        LegacyNumber former = origin.legacyNumber();
        Customer company = origin.company();
        return new TicketFile(
                origin.number().value(),
                former == null ? null : former.number(),
                ticket.merging().from().stream()
                        .map(Merging.Part::number)
                        .map(Object::toString)
                        .toList(),
                origin.subject(),
                ticket.details().reference(),
                company == null ? null : company.name(),
                origin.contractNumber(),
                origin.serialNumber(),
                ticket.state().name(),
                ticket.details().priority().name(),
                subject.equals(origin.owner()),
                ticket.supplierAccess().granted(),
                origin.createdAt(),
                ticket.progress().updatedAt(),
                printed.whole(),
                printed.messages().stream()
                        .map(message -> said(message, printed.names(), subject, paths))
                        .toList());
    }

    private static Said said(Message message, Names.Known names, String subject, Map<UUID, String> paths) {
        return new Said(
                message.at(),
                names.of(message.author()),
                message.author().kind(),
                subject.equals(message.author().subject()),
                names.said(message),
                message.attachments().stream().map(file -> file(file, paths)).toList());
    }

    private static FileOfIt file(AttachedFile file, Map<UUID, String> paths) {
        return new FileOfIt(file.name(), file.size(), paths.get(file.id()));
    }
}
