package pl.myhezo.migrationservice.migration;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How fast a migration goes at present.
 *
 * @param perSecond contracts and tickets whose end is known
 * @param left how long it takes at this pace; null while nothing moves, or as long as nobody knows how much there is
 */
public record Pace(double perSecond, @Nullable Duration left) {}
