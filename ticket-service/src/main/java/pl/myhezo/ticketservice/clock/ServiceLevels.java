package pl.myhezo.ticketservice.clock;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What contracts promise by the name of their service level.
 *
 * @param serviceLevels the first one that fits holds; the last one, which begins with nothing, fits all
 */
@ConfigurationProperties("myhezo.tickets")
public record ServiceLevels(List<ServiceLevel> serviceLevels) {

    public ServiceLevels {
        serviceLevels = List.copyOf(serviceLevels);
        if (serviceLevels.isEmpty() || !serviceLevels.getLast().begins().isEmpty()) {
            throw new IllegalArgumentException("The last service level must fit every contract");
        }
    }

    /** @param name as the contract says it, such as {@code 24x7 4h} */
    public ServiceLevel of(String name) {
        return serviceLevels.stream()
                .filter(level -> name.regionMatches(
                        true, 0, level.begins(), 0, level.begins().length()))
                .findFirst()
                .orElseThrow();
    }
}
