package pl.myhezo.ticketservice.live;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What pages are told while they are open.
 *
 * @param pages at most so many at once, of one replica
 * @param pagesOfPerson of those, of one person; one more, and the oldest makes room
 * @param mostWaiting at most so much may wait for a page that does not keep up
 * @param gathered for how long changes are gathered before they are told together
 * @param heartbeat how often a page hears something, if only that nothing happened
 */
@ConfigurationProperties("myhezo.live")
public record LiveSettings(
        @DefaultValue("2000") int pages,
        @DefaultValue("5") int pagesOfPerson,
        @DefaultValue("100") int mostWaiting,
        @DefaultValue("250ms") Duration gathered,
        @DefaultValue("15s") Duration heartbeat) {}
