package pl.myhezo.ticketservice.ticket.http;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.myhezo.ticketservice.ticket.Act;
import pl.myhezo.ticketservice.ticket.Priority;
import pl.myhezo.ticketservice.ticket.TicketState;
import pl.myhezo.ticketservice.ticket.Visibility;

/** A ticket as a caller sees it. */
@Schema(name = "Ticket")
record TicketItem(
        UUID id,
        @Schema(example = "HEZO-2026-000123") String number,

        @Nullable @Schema(description = "Its number in the old portal, if it came from there")
        String legacyNumber,

        @Nullable @Schema(description = "The customer's own", maxLength = 64)
        String reference,

        @Schema(maxLength = 10_000, description = "At most 200 characters, but for what came from the old portal")
        String subject,

        TicketState state,
        Priority priority,
        Visibility visibility,

        @Nullable @Schema(example = "HEZO/2023/00017", description = "Null where it came from the contact form")
        String contractNumber,

        @Schema(
                description =
                        "False where the contract did not come over with the ticket, so that its number is only what it was called there")
        boolean contractHere,

        @Nullable @Schema(example = "FG1234567890") String serialNumber,

        @Nullable @Schema(description = "Null where it came from the contact form")
        CompanyPart company,

        @Nullable
        @Schema(description = "Null where it came from the contact form, or from the old portal without its contract")
        SupplierPart supplier,

        @Nullable @Schema(description = "Who wrote to us with the contact form")
        RequesterPart requester,

        @Schema(description = "Whether the people of the supplier may read this ticket")
        boolean supplierAccess,

        @Schema(description = "When that was decided") Instant supplierAccessSince,
        PersonPart owner,

        @Nullable @Schema(description = "Who works on it") PersonPart assignee,

        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant solvedAt,
        @Nullable Instant closedAt,

        @Nullable @Schema(description = "Until when staff are to answer; null once they did")
        Instant responseDue,

        @Nullable @Schema(description = "Until when it is to be solved; null while it is the customer's turn")
        Instant resolutionDue,

        boolean overdue,

        @Schema(description = "What the caller may do to it now")
        Set<Act> may,

        @Nullable @Schema(description = "Where it lives on since it was merged; only lists show such a ticket")
        String mergedInto,

        @Schema(description = "Numbers of the tickets that live on in this one")
        List<String> merged) {

    @Schema(name = "TicketRequester")
    record RequesterPart(
            String name,
            String email,
            @Nullable String phone,

            @Nullable @Schema(description = "As he calls it")
            String company) {}

    @Schema(name = "TicketCompany")
    record CompanyPart(
            @Schema(example = "1234563218") String nip,
            @Schema(example = "Alfa Sp. z o.o.") String name) {}

    @Schema(name = "TicketSupplier")
    record SupplierPart(
            @Schema(example = "c-2") String id,
            @Schema(example = "Dostawca S.A.") String name) {}
}
