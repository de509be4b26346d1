package pl.myhezo.contractservice.expiry;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks whether there is somebody to remind, soon after midnight and soon after a start. */
class ReminderSchedule {

    private static final Logger log = LoggerFactory.getLogger(ReminderSchedule.class);

    private final RemindingOfExpiry reminding;

    ReminderSchedule(RemindingOfExpiry reminding) {
        this.reminding = reminding;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void look() {
        try {
            reminding.remind();
        } catch (RuntimeException e) {
            log.warn("Reminding of expiry stopped and will be tried again: {}", e.toString());
        }
    }
}
