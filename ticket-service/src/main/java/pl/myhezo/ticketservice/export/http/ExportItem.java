package pl.myhezo.ticketservice.export.http;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import pl.myhezo.ticketservice.export.AskingForExport.Seen;
import pl.myhezo.ticketservice.export.Export;

/** An export as its owner sees it. */
@Schema(name = "TicketExport")
record ExportItem(
        @Schema(description = "The link: GET /tickets/export/{id}, once")
        UUID id,

        @Schema(description = "TRUNCATED stopped before a ticket that its owner may no longer read")
        Export.State state,

        Instant askedAt,

        @Schema(description = "Until when it can be fetched")
        Instant validUntil,

        @Schema(description = "How many there were when it began")
        int tickets,

        @Schema(description = "How many are in the file") int written) {

    static ExportItem of(Seen seen) {
        Export export = seen.export();
        return new ExportItem(
                export.id(), seen.state(), export.askedAt(), export.validUntil(), export.tickets(), export.written());
    }
}
