package pl.myhezo.ticketservice.migrated.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How migration-service is reached, and who we are to it.
 *
 * @param url of migration-service
 * @param tokenUri where Keycloak gives programs their tokens
 * @param connectTimeout for a connection
 * @param transferTimeout for an answer, and so much longer as its file takes at the least rate
 * @param leastRate how much of a file comes in a second, at least
 * @param triesOfFile how often a file is asked for that is there and does not come
 */
@Validated
@ConfigurationProperties("myhezo.migrated")
record HandoverSettings(
        URI url,
        URI tokenUri,
        @NotBlank @DefaultValue("ticket-service") String clientId,
        @NotBlank String clientSecret,
        @DefaultValue("1s") Duration connectTimeout,
        @DefaultValue("1m") Duration transferTimeout,
        @DefaultValue("32KB") DataSize leastRate,
        @Positive @DefaultValue("20") int triesOfFile) {

    /** How long is waited for the whole of a file. */
    Duration patience(long size) {
        return transferTimeout.plusSeconds(size / leastRate.toBytes());
    }
}
