package pl.myhezo.ticketservice.export;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What exports may cost.
 *
 * @param atOnce so many are written at the same time by a replica
 * @param validFor how long a link waits to be used
 * @param patience after so long without a sign of life one counts as failed; longer than its receiver may pause
 */
@ConfigurationProperties("myhezo.export")
public record ExportSettings(
        @DefaultValue("3") int atOnce,
        @DefaultValue("24h") Duration validFor,
        @DefaultValue("1m") Duration patience) {

    public ExportSettings {
        if (atOnce < 1 || !validFor.isPositive() || !patience.isPositive()) {
            throw new IllegalArgumentException(
                    "myhezo.export: at-once %d, valid-for %s, patience %s".formatted(atOnce, validFor, patience));
        }
    }
}
