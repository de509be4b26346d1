package pl.myhezo.ticketservice.clock;

import java.time.Duration;

/**
 * What a contract promises.
 *
 * @param begins contracts whose service level begins so, in either letter case
 * @param hours which hours count
 * @param response within how many of them staff answer
 * @param resolution within how many of them a ticket is solved
 */
public record ServiceLevel(String begins, ServiceHours hours, Duration response, Duration resolution) {

    public ServiceLevel {
        if (!response.isPositive() || !resolution.isPositive()) {
            throw new IllegalArgumentException("The service level '%s' promises nothing".formatted(begins));
        }
    }
}
