package pl.myhezo.ticketservice.printing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What printing may cost.
 *
 * @param atOnce so many documents are made at the same time
 * @param underWay so many documents are made, waited for and sent at the same time; each is in memory until it was sent,
 *     and is the only one of its reader
 * @param patience for how long a caller waits for his turn
 * @param time that one document may take before it is printed without formatting
 * @param characters of a dialogue that are printed at most
 */
@ConfigurationProperties("myhezo.printing")
record PrintingSettings(
        @DefaultValue("2") int atOnce,
        @DefaultValue("10") int underWay,
        @DefaultValue("2s") Duration patience,
        @DefaultValue("3s") Duration time,
        @DefaultValue("2000000") int characters) {

    PrintingSettings {
        if (atOnce < 1 || underWay < atOnce || patience.isNegative() || !time.isPositive() || characters < 1) {
            throw new IllegalArgumentException(
                    "myhezo.printing: at-once %d, under-way %d, patience %s, time %s, characters %d"
                            .formatted(atOnce, underWay, patience, time, characters));
        }
    }
}
