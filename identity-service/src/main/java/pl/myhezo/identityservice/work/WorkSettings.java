package pl.myhezo.identityservice.work;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How waiting steps are worked off.
 *
 * @param workers how many at once in each replica
 * @param scan how long a free worker waits before it looks again
 * @param lease for how long a step stays claimed by a replica that is gone
 * @param firstPause before a failed step is tried again; it doubles with each try
 * @param longestPause the bound on that
 */
@Validated
@ConfigurationProperties("myhezo.work")
public record WorkSettings(
        @Min(1) @Max(32) @DefaultValue("4") int workers,
        @DefaultValue("200ms") Duration scan,
        @DefaultValue("20s") Duration lease,
        @DefaultValue("1s") Duration firstPause,
        @DefaultValue("5m") Duration longestPause) {

    private static final int DOUBLINGS = 20;

    Duration pauseAfter(int attempts) {
        Duration pause = firstPause.multipliedBy(1L << Math.min(attempts - 1, DOUBLINGS));
        return pause.compareTo(longestPause) > 0 ? longestPause : pause;
    }
}
