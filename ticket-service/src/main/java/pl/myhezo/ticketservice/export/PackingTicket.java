package pl.myhezo.ticketservice.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import pl.myhezo.ticketservice.attachment.Attachment;
import pl.myhezo.ticketservice.attachment.NoSuchAttachment;
import pl.myhezo.ticketservice.attachment.NotReleased;
import pl.myhezo.ticketservice.attachment.ReadingAttachments;
import pl.myhezo.ticketservice.printing.NoPressFree;
import pl.myhezo.ticketservice.printing.PrintingDialogue;
import pl.myhezo.ticketservice.printing.PrintingDialogue.Printed;
import pl.myhezo.ticketservice.ticket.AttachedFile;
import pl.myhezo.ticketservice.ticket.Message;
import pl.myhezo.ticketservice.ticket.Names;
import pl.myhezo.ticketservice.ticket.Viewer;

/** Puts a ticket into the archive: what was said as JSON and as PDF, and the files of who takes it along. */
final class PackingTicket {

    /** Each waits as long as anybody waits for a press. */
    private static final int TRIES = 10;

    private static final int LENGTH_OF_MARK = 8;

    private final PrintingDialogue printing;
    private final ReadingAttachments files;
    private final Names names;

    PackingTicket(PrintingDialogue printing, ReadingAttachments files, Names names) {
        this.printing = printing;
        this.files = files;
        this.names = names;
    }

    /**
     * Reads it anew and packs it.
     *
     * @param viewer asked again before each thing that is read
     * @throws pl.myhezo.ticketservice.ticket.NoSuchTicket if he may not read it, or not any more
     */
    void pack(Supplier<Viewer> viewer, UUID id, Locale language, Archive archive) throws IOException {
        Printed printed = printed(viewer, id, language);
        String name = "tickets/" + name(printed, id);
        List<Own> own = own(viewer.get(), id, printed, name);
        // What was read is out before files are sent, which may take as long as its receiver likes.
        archive.add(name + ".pdf", printed.pdf());
        archive.addJson(name + ".json", TicketFile.of(printed, viewer.get().subject(), paths(own)));
        for (Own file : own) {
            try (InputStream content = files.open(file.attachment())) {
                archive.add(file.path(), out -> files.handOut(content, viewer, id.toString(), out));
            }
        }
    }

    /** A file of who takes the ticket along, and where it is in the archive. */
    private record Own(Attachment attachment, String path) {}

    /** One that was merged in this very moment leads to another one, which has a place of its own. */
    private static String name(Printed printed, UUID id) {
        String number = printed.ticket().origin().number().value();
        return printed.ticket().id().equals(id)
                ? number
                : number + "-" + id.toString().substring(0, LENGTH_OF_MARK);
    }

    /** Whoever reads one ticket is not kept waiting by who takes along a thousand: both wait their turn. */
    private Printed printed(Supplier<Viewer> viewer, UUID id, Locale language) {
        for (int left = TRIES; ; left--) {
            try {
                Viewer reader = viewer.get();
                Masks masks = new Masks(reader, names.of(List.of(reader.subject()), language));
                return printing.print(reader, id.toString(), language, masks::of);
            } catch (NoPressFree busy) {
                if (left == 1) {
                    throw busy;
                }
            }
        }
    }

    /** Without those that nobody gets yet, or ever. */
    private List<Own> own(Viewer viewer, UUID id, Printed printed, String name) {
        List<Own> own = new ArrayList<>();
        for (Message message : printed.messages()) {
            if (viewer.subject().equals(message.author().subject())) {
                for (AttachedFile file : message.attachments()) {
                    String path = "%s/%d-%s".formatted(name, own.size() + 1, file.name());
                    find(viewer, id, file).ifPresent(attachment -> own.add(new Own(attachment, path)));
                }
            }
        }
        return own;
    }

    private Optional<Attachment> find(Viewer viewer, UUID id, AttachedFile file) {
        try {
            return Optional.of(files.find(viewer, id.toString(), file.id()));
        } catch (NoSuchAttachment | NotReleased notToBeHad) {
            return Optional.empty();
        }
    }

    private static Map<UUID, String> paths(List<Own> own) {
        return own.stream().collect(Collectors.toMap(file -> file.attachment().id(), Own::path));
    }
}
