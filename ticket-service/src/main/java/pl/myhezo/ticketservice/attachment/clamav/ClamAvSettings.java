package pl.myhezo.ticketservice.attachment.clamav;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where clamd listens.
 *
 * @param address host and port, such as {@code clamav:3310}; without it nobody looks into files
 * @param patience how long it may be silent, or take nothing
 */
@ConfigurationProperties("myhezo.antivirus")
record ClamAvSettings(String address, @DefaultValue("60s") Duration patience) {

    ClamAvSettings {
        if (!address.matches("[^:\\s]+:[0-9]{1,5}")) {
            throw new IllegalArgumentException("myhezo.antivirus.address is not host:port: '%s'".formatted(address));
        }
    }

    String host() {
        return address.substring(0, address.indexOf(':'));
    }

    int port() {
        return Integer.parseInt(address.substring(address.indexOf(':') + 1));
    }
}
