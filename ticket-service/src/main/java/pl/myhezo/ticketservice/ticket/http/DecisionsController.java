package pl.myhezo.ticketservice.ticket.http;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import pl.myhezo.platform.http.ETags;
import pl.myhezo.platform.problem.FieldError;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.problem.Rules;
import pl.myhezo.platform.value.Texts;
import pl.myhezo.ticketservice.access.SupplierAccess;
import pl.myhezo.ticketservice.ticket.Assigning;
import pl.myhezo.ticketservice.ticket.ChangingState;
import pl.myhezo.ticketservice.ticket.DecidingSupplierAccess;
import pl.myhezo.ticketservice.ticket.Ticket;
import pl.myhezo.ticketservice.ticket.TicketState;
import pl.myhezo.ticketservice.ticket.Viewer;
import pl.myhezo.ticketservice.ticket.Viewers;

/** What is decided about a ticket, one value at a time; nobody needs to have seen the last one. */
@RestController
class DecisionsController {

    private static final String ME = "me";
    private static final int LONGEST_SUBJECT = 200;

    private final Viewers viewers;
    private final DecidingSupplierAccess deciding;
    private final ChangingState changing;
    private final Assigning assigning;
    private final TicketItems items;

    DecisionsController(
            Viewers viewers,
            DecidingSupplierAccess deciding,
            ChangingState changing,
            Assigning assigning,
            TicketItems items) {
        this.viewers = viewers;
        this.deciding = deciding;
        this.changing = changing;
        this.assigning = assigning;
        this.items = items;
    }

    @Schema(name = "SupplierAccessDecision")
    record AccessBody(
            @Nullable @Schema(requiredMode = RequiredMode.REQUIRED)
            Boolean granted) {}

    @Schema(name = "SupplierAccess")
    record AccessItem(boolean granted, Instant since) {}

    @Schema(name = "TicketStateChange")
    record StateBody(
            @Nullable @Schema(requiredMode = RequiredMode.REQUIRED)
            TicketState state) {}

    @Schema(name = "TicketAssignment")
    record AssigneeBody(
            @Nullable
            @Schema(
                    requiredMode = RequiredMode.REQUIRED,
                    types = {"string", "null"},
                    description = "A subject, me, or null to put it back")
            String assignee) {}

    @PutMapping("/tickets/{id}/supplier-access")
    @Operation(
            operationId = "decideSupplierAccess",
            summary = "Decide whether the people of the supplier may read the ticket",
            description = "By who opened it or looks after the company. Holds from the next read on.")
    AccessItem supplierAccess(@PathVariable String id, @RequestBody AccessBody body, Authentication caller) {
        SupplierAccess decided = deciding.decide(viewers.of(caller), id, present("granted", body.granted()));
        return new AccessItem(decided.granted(), decided.since());
    }

    @PutMapping("/tickets/{id}/state")
    @Operation(operationId = "changeState", summary = "Bring the ticket into another state")
    ResponseEntity<TicketItem> state(
            @PathVariable String id, @RequestBody StateBody body, Authentication caller, Locale language) {
        Viewer viewer = viewers.of(caller);
        return answer(changing.change(viewer, id, present("state", body.state())), viewer, language);
    }

    @PutMapping("/tickets/{id}/assignee")
    @Operation(operationId = "assignTicket", summary = "Take the ticket, hand it over, or put it back")
    ResponseEntity<TicketItem> assignee(
            @PathVariable String id, @RequestBody AssigneeBody body, Authentication caller, Locale language) {
        Viewer viewer = viewers.of(caller);
        String asked = body.assignee() == null ? null : Texts.lineOrNothing(body.assignee(), LONGEST_SUBJECT);
        String subject = ME.equals(asked) ? viewer.subject() : asked;
        return answer(assigning.assign(viewer, id, subject), viewer, language);
    }

    private static <T> T present(String field, @Nullable T value) {
        if (value == null) {
            throw Problem.invalid(new FieldError(field, Rules.REQUIRED));
        }
        return value;
    }

    private ResponseEntity<TicketItem> answer(Ticket ticket, Viewer viewer, Locale language) {
        return ResponseEntity.ok().eTag(ETags.of(ticket.version())).body(items.of(ticket, viewer, language));
    }
}
