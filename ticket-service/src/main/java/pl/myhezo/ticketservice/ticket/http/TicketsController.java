package pl.myhezo.ticketservice.ticket.http;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pl.myhezo.platform.http.ETags;
import pl.myhezo.platform.http.IfMatch;
import pl.myhezo.ticketservice.access.Reading;
import pl.myhezo.ticketservice.ticket.EditingTicket;
import pl.myhezo.ticketservice.ticket.Priority;
import pl.myhezo.ticketservice.ticket.ReadingTicket;
import pl.myhezo.ticketservice.ticket.ShowingTickets;
import pl.myhezo.ticketservice.ticket.Ticket;
import pl.myhezo.ticketservice.ticket.TicketState;
import pl.myhezo.ticketservice.ticket.Viewer;
import pl.myhezo.ticketservice.ticket.Viewers;

/** Tickets, listed, read and edited. */
@RestController
class TicketsController {

    private final Viewers viewers;
    private final ShowingTickets showing;
    private final ReadingTicket reading;
    private final EditingTicket editing;
    private final TicketItems items;
    private final Clock clock;

    TicketsController(
            Viewers viewers,
            ShowingTickets showing,
            ReadingTicket reading,
            EditingTicket editing,
            TicketItems items,
            Clock clock) {
        this.viewers = viewers;
        this.showing = showing;
        this.reading = reading;
        this.editing = editing;
        this.items = items;
        this.clock = clock;
    }

    @GetMapping("/tickets")
    @Operation(
            operationId = "listTickets",
            summary = "Tickets that the caller may see",
            description = "Every word of q must begin a word of the number, the old number, the subject, the reference,"
                    + " the contract, the serial number, the company's name or the dialogue; letter case, Polish marks"
                    + " and dashes do not matter. Staff alone may ask for an assignee (a subject, me or none), for what"
                    + " is overdue, and for the order due.")
    TicketList tickets(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @ArraySchema(schema = @Schema(implementation = TicketState.class)) @Nullable
                    List<String> state,
            @RequestParam(required = false) @ArraySchema(schema = @Schema(implementation = Priority.class)) @Nullable
                    List<String> priority,
            @RequestParam(required = false) @Nullable String contract,
            @RequestParam(required = false) @Nullable String serial,
            @RequestParam(required = false) @Nullable String company,
            @RequestParam(required = false) @Nullable String supplier,
            @RequestParam(required = false) @Nullable String assignee,
            @RequestParam(required = false) @Schema(allowableValues = "me") @Nullable String owner,
            @RequestParam(required = false) @Nullable Boolean overdue,
            @RequestParam(required = false) @Schema(allowableValues = {"-updatedAt", "-createdAt", "due"}) @Nullable
                    String sort,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor,
            Authentication caller,
            Locale language) {
        Viewer viewer = viewers.of(caller);
        Filters filters =
                new Filters(q, state, priority, contract, serial, company, supplier, assignee, owner, overdue, sort);
        ShowingTickets.Shown shown =
                showing.show(viewer, QuestionReader.read(viewer, filters, limit, cursor, clock.instant()));
        return new TicketList(
                items.of(shown.tickets(), viewer, language),
                shown.next() == null ? null : QuestionReader.cursor(shown.next()),
                shown.total());
    }

    @GetMapping("/tickets/{id}")
    @Operation(
            operationId = "getTicket",
            summary = "One ticket",
            description = "By its id, its number or its number in the old portal. Where somebody of the supplier reads"
                    + " it, that is noted for the customer to see.")
    ResponseEntity<TicketItem> ticket(@PathVariable String id, Authentication caller, Locale language) {
        Viewer viewer = viewers.of(caller);
        Ticket ticket = reading.read(viewer, id, Reading.What.TICKET, found -> found);
        return answer(ticket, viewer, language);
    }

    @PatchMapping("/tickets/{id}")
    @Operation(
            operationId = "editTicket",
            summary = "Edit priority, reference or visibility",
            description = "By who opened it or looks after the company. Staff set the priority alone.")
    ResponseEntity<TicketItem> edit(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody EditBody body,
            Authentication caller,
            Locale language) {
        Viewer viewer = viewers.of(caller);
        Ticket ticket = editing.edit(viewer, id, IfMatch.version(ifMatch), body.read());
        return answer(ticket, viewer, language);
    }

    private ResponseEntity<TicketItem> answer(Ticket ticket, Viewer viewer, Locale language) {
        return ResponseEntity.ok().eTag(ETags.of(ticket.version())).body(items.of(ticket, viewer, language));
    }
}
