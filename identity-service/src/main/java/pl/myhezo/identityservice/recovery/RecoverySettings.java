package pl.myhezo.identityservice.recovery;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The way back.
 *
 * @param waitingTime how long everybody concerned has to stop it, shorter than {@code myhezo.links.lifespan}
 * @param keepFinished for how long the data of a case are kept after its last change
 */
@Validated
@ConfigurationProperties("myhezo.recovery")
public record RecoverySettings(
        @DefaultValue("24h") Duration waitingTime,
        @DefaultValue("30d") Duration keepFinished) {

    public RecoverySettings {
        if (waitingTime.isNegative() || keepFinished.compareTo(waitingTime) <= 0) {
            throw new IllegalArgumentException("A case must be kept longer than it waits");
        }
    }
}
