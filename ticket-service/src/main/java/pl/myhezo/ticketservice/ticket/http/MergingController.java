package pl.myhezo.ticketservice.ticket.http;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import pl.myhezo.platform.http.ETags;
import pl.myhezo.platform.problem.FieldError;
import pl.myhezo.platform.problem.Fields;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.value.Texts;
import pl.myhezo.ticketservice.ticket.MergingTickets;
import pl.myhezo.ticketservice.ticket.MergingTickets.Outcome;
import pl.myhezo.ticketservice.ticket.Ticket;
import pl.myhezo.ticketservice.ticket.Viewer;
import pl.myhezo.ticketservice.ticket.Viewers;

/** Staff make one ticket of two. */
@RestController
class MergingController {

    private static final int LONGEST_NAME = 64;

    private final Viewers viewers;
    private final MergingTickets merging;
    private final TicketItems items;

    MergingController(Viewers viewers, MergingTickets merging, TicketItems items) {
        this.viewers = viewers;
        this.merging = merging;
        this.items = items;
    }

    @Schema(name = "TicketMerge")
    record MergeBody(
            @Nullable
            @Schema(
                    requiredMode = RequiredMode.REQUIRED,
                    maxLength = LONGEST_NAME,
                    example = "HEZO-2026-000123",
                    description = "Id, number or old number of the ticket that stays")
            String into) {}

    @PostMapping("/tickets/{id}/merge")
    @Operation(
            operationId = "mergeTicket",
            summary = "Let the ticket live on in another one",
            description = "It is closed, its dialogue becomes part of the other's in the order of time, and its numbers"
                    + " lead there. Both must be of one company, be seen by the same of its people, and be shown to the"
                    + " supplier or not; otherwise 409 says what is in the way. Answers the ticket that stays. It"
                    + " cannot be undone; asked for again, nothing else happens.")
    ResponseEntity<TicketItem> merge(
            @PathVariable String id, @RequestBody MergeBody body, Authentication caller, Locale language) {
        Fields fields = new Fields();
        String into = fields.required("into", body.into(), text -> Texts.line(text, LONGEST_NAME));
        fields.refuseIfWrong();
        Viewer viewer = viewers.of(caller);
        Ticket ticket = switch (merging.merge(viewer, id, Objects.requireNonNull(into))) {
            case Outcome.Merged(Ticket whole) -> whole;
            case Outcome.OtherUnknown() -> throw Problem.invalid(new FieldError("into", "ticket.unknown"));
        };
        return ResponseEntity.ok().eTag(ETags.of(ticket.version())).body(items.of(ticket, viewer, language));
    }
}
