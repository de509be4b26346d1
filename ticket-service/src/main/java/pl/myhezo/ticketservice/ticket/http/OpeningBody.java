package pl.myhezo.ticketservice.ticket.http;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;
import pl.myhezo.ticketservice.ticket.Priority;
import pl.myhezo.ticketservice.ticket.Visibility;

/** What somebody says who opens a ticket. Anything may be missing here; {@link OpeningBodyReader} refuses. */
@Schema(name = "TicketOpening")
record OpeningBody(
        @Nullable @Schema(requiredMode = RequiredMode.REQUIRED, example = "HEZO/2023/00017")
        String contractNumber,

        @Nullable @Schema(description = "A device that the contract covers", example = "FG1234567890")
        String serialNumber,

        @Nullable @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = 200)
        String subject,

        @Nullable
        @Schema(
                requiredMode = RequiredMode.REQUIRED,
                maxLength = 20_000,
                description = "Plain text with a little Markdown: paragraphs, lists, bold, italic, code, quotes, links")
        String description,

        @Nullable @Schema(description = "NORMAL if missing") Priority priority,

        @Nullable @Schema(description = "COMPANY if missing")
        Visibility visibility,

        @Nullable @Schema(description = "The customer's own number for it", maxLength = 64)
        String reference,

        @Nullable
        @Schema(
                requiredMode = RequiredMode.REQUIRED,
                description = "Whether the people of the supplier may read the ticket. Nothing is assumed")
        Boolean supplierAccess) {}
