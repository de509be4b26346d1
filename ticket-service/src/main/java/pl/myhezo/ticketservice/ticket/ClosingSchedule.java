package pl.myhezo.ticketservice.ticket;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks for solved tickets whose time is over, every few minutes and soon after a start. */
class ClosingSchedule {

    private static final Logger log = LoggerFactory.getLogger(ClosingSchedule.class);

    private final ClosingSolvedTickets closing;

    ClosingSchedule(ClosingSolvedTickets closing) {
        this.closing = closing;
    }

    @Scheduled(initialDelay = 30, fixedDelay = 300, timeUnit = TimeUnit.SECONDS)
    void look() {
        try {
            closing.close();
        } catch (RuntimeException e) {
            log.warn("Closing solved tickets stopped and will be tried again: {}", e.toString());
        }
    }
}
