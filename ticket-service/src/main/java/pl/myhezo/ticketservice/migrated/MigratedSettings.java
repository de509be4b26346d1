package pl.myhezo.ticketservice.migrated;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How tickets of other systems are taken over.
 *
 * @param contractPatience how long a ticket waits for its contract before it is rejected
 */
@ConfigurationProperties("myhezo.migrated")
record MigratedSettings(@DefaultValue("10m") Duration contractPatience) {}
