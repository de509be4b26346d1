package pl.myhezo.ticketservice.ticket;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How tickets end.
 *
 * @param closedAfter how long after it was solved a ticket closes by itself
 * @param reopenedWithin for how long a closed ticket can be opened again
 */
@ConfigurationProperties("myhezo.tickets")
public record TicketSettings(
        @DefaultValue("14d") Duration closedAfter,
        @DefaultValue("30d") Duration reopenedWithin) {}
