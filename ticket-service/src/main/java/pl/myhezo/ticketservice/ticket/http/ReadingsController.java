package pl.myhezo.ticketservice.ticket.http;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pl.myhezo.platform.http.Cursor;
import pl.myhezo.platform.http.Page;
import pl.myhezo.platform.http.PageRequest;
import pl.myhezo.ticketservice.access.ReadLog;
import pl.myhezo.ticketservice.access.Reading;
import pl.myhezo.ticketservice.ticket.Act;
import pl.myhezo.ticketservice.ticket.JudgingActs;
import pl.myhezo.ticketservice.ticket.Names;
import pl.myhezo.ticketservice.ticket.ReadingTicket;
import pl.myhezo.ticketservice.ticket.Ticket;
import pl.myhezo.ticketservice.ticket.Viewer;
import pl.myhezo.ticketservice.ticket.Viewers;

/** Who of the supplier read a ticket, for the customer and for staff. */
@RestController
class ReadingsController {

    private final Viewers viewers;
    private final ReadingTicket reading;
    private final JudgingActs judging;
    private final ReadLog log;
    private final Names names;

    ReadingsController(Viewers viewers, ReadingTicket reading, JudgingActs judging, ReadLog log, Names names) {
        this.viewers = viewers;
        this.reading = reading;
        this.judging = judging;
        this.log = log;
        this.names = names;
    }

    @GetMapping("/tickets/{id}/reads")
    @Operation(operationId = "listReads", summary = "Who of the supplier read what, newest first")
    Page<ReadingItem> reads(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor,
            Authentication caller,
            Locale language) {
        Viewer viewer = viewers.of(caller);
        PageRequest asked = PageRequest.of(limit, cursor);
        UUID before = asked.cursor()
                .map(text -> Cursor.decode(text, 1, place -> UUID.fromString(place.getFirst())))
                .orElse(null);
        Ticket ticket = reading.read(viewer, id, Reading.What.TICKET, found -> {
            judging.require(Act.SEE_READS, viewer, found); // within, so that a refusal is not noted as a reading
            return found;
        });
        List<Reading> read = log.of(ticket.ids(), before, asked.oneMore());
        Names.Known known = names.of(read.stream().map(Reading::subject).toList(), language);
        return Page.of(read, asked, one -> List.of(one.id().toString()))
                .map(one -> new ReadingItem(known.of(one.subject()), one.company(), one.what(), one.at()));
    }
}
