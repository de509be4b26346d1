package pl.myhezo.gateway.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param idle after which an unused session ends
 * @param absolute after which any session ends
 * @param cacheFor how long a replica may go on with what it last read; the time a revocation takes at most
 */
@ConfigurationProperties("myhezo.session")
record SessionSettings(
        @DefaultValue("30m") Duration idle,
        @DefaultValue("10h") Duration absolute,
        @DefaultValue("500ms") Duration cacheFor) {

    SessionSettings {
        if (cacheFor.compareTo(Duration.ofSeconds(1)) > 0) {
            throw new IllegalArgumentException("A revocation has to work within 1 s, cacheFor is " + cacheFor);
        }
    }
}
