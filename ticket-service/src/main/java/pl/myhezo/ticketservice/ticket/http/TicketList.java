package pl.myhezo.ticketservice.ticket.http;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of tickets. */
@Schema(name = "TicketList")
record TicketList(
        List<TicketItem> items,

        @Nullable @Schema(description = "The cursor of the next page; null where there is none")
        String next,

        @Nullable @Schema(description = "How many there are on all pages; null behind the first page and beyond 1,000")
        Integer total) {}
