package pl.myhezo.ticketservice.ticket.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody who has to do with a ticket. */
@Schema(name = "TicketPerson")
record PersonPart(
        String name,
        @Schema(description = "Whether it is the caller") boolean me,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable @Schema(description = "Told to staff alone")
        String id) {}
