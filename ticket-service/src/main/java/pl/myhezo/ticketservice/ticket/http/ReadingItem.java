package pl.myhezo.ticketservice.ticket.http;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import pl.myhezo.ticketservice.access.Reading;

/** Somebody of the supplier read something of a ticket. */
@Schema(name = "TicketReading")
record ReadingItem(
        String name, @Schema(description = "The supplier") String company, Reading.What what, Instant at) {}
