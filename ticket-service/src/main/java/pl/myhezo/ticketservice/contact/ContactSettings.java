package pl.myhezo.ticketservice.contact;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import pl.myhezo.platform.limit.Allowance;

/**
 * How the contact form is protected.
 *
 * @param difficulty of a riddle, in bits
 * @param validFor how long a riddle holds
 * @param requestsOfPeer from one network address
 * @param confirmationsToMailbox mails to one address, which anybody may have typed; further requests with it are taken
 *     without one
 */
@ConfigurationProperties("myhezo.contact")
public record ContactSettings(
        @DefaultValue("15") int difficulty,
        @DefaultValue("15m") Duration validFor,
        Allowance requestsOfPeer,
        Allowance confirmationsToMailbox) {

    public ContactSettings {
        if (difficulty < 1 || difficulty > 24) {
            throw new IllegalArgumentException("No browser solves a riddle of %d bits".formatted(difficulty));
        }
    }
}
