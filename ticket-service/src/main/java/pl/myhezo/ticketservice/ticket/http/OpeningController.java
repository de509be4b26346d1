package pl.myhezo.ticketservice.ticket.http;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import pl.myhezo.platform.http.ETags;
import pl.myhezo.platform.idempotency.IdempotentCalls;
import pl.myhezo.platform.problem.FieldError;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.ticketservice.ticket.Opening;
import pl.myhezo.ticketservice.ticket.OpeningTicket;
import pl.myhezo.ticketservice.ticket.OpeningTicket.Outcome;
import pl.myhezo.ticketservice.ticket.ReadingTicket;
import pl.myhezo.ticketservice.ticket.Ticket;
import pl.myhezo.ticketservice.ticket.Viewer;
import pl.myhezo.ticketservice.ticket.Viewers;

/** Customers open tickets. */
@RestController
class OpeningController {

    private final Viewers viewers;
    private final OpeningTicket opening;
    private final ReadingTicket reading;
    private final TicketItems items;
    private final IdempotentCalls calls;

    OpeningController(
            Viewers viewers, OpeningTicket opening, ReadingTicket reading, TicketItems items, IdempotentCalls calls) {
        this.viewers = viewers;
        this.opening = opening;
        this.reading = reading;
        this.items = items;
        this.calls = calls;
    }

    /** What is answered, to be answered again to the same call. */
    record Opened(TicketItem ticket, long version) {}

    @PostMapping("/tickets")
    @Operation(
            operationId = "openTicket",
            summary = "Open a ticket",
            description = "For an active contract of a company of the caller, and a device that it covers. Sent again"
                    + " with the same Idempotency-Key, it is answered again and nothing else happens.")
    @ApiResponse(responseCode = "201", description = "It is open; the header Location says where")
    ResponseEntity<TicketItem> open(
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody OpeningBody body,
            Authentication caller,
            Locale language) {
        Opening asked = OpeningBodyReader.read(body);
        Viewer.Colleague customer = viewers.colleague(caller);
        String scope = "POST /tickets " + caller.getName();
        Consumer<Opened> again =
                answered -> reading.find(customer, answered.ticket().id().toString());
        Opened opened = calls.once(scope, key, body, Opened.class, again, () -> {
            Ticket ticket = opened(customer, asked);
            return new Opened(items.of(ticket, customer, language), ticket.version());
        });
        return ResponseEntity.created(URI.create("/tickets/" + opened.ticket().id()))
                .eTag(ETags.of(opened.version()))
                .body(opened.ticket());
    }

    private Ticket opened(Viewer.Colleague customer, Opening asked) {
        return switch (opening.open(customer, asked)) {
            case Outcome.Opened(Ticket ticket) -> ticket;
            case Outcome.ContractUnknown() ->
                throw Problem.invalid(new FieldError("contractNumber", "contract.unknown"));
            case Outcome.SerialNotCovered() ->
                throw Problem.invalid(new FieldError("serialNumber", "serial.not-covered"));
        };
    }
}
