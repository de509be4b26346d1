package pl.myhezo.contractservice.contract;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks for contracts that ran out, soon after midnight and soon after a start. */
class ExpirySchedule {

    private static final Logger log = LoggerFactory.getLogger(ExpirySchedule.class);

    private final AnnouncingExpiry announcing;

    ExpirySchedule(AnnouncingExpiry announcing) {
        this.announcing = announcing;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
    void look() {
        try {
            announcing.announce();
        } catch (RuntimeException e) {
            log.warn("Announcing expired contracts stopped and will be tried again: {}", e.toString());
        }
    }
}
