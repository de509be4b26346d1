package pl.myhezo.platform.limit;

import java.time.Duration;

/**
 * So many in so much time.
 *
 * @param attempts at least 1
 * @param within a sliding window
 */
public record Allowance(int attempts, Duration within) {

    public Allowance {
        if (attempts < 1 || !within.isPositive()) {
            throw new IllegalArgumentException("Not an allowance: %d in %s".formatted(attempts, within));
        }
    }
}
