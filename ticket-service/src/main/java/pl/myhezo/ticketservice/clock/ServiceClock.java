package pl.myhezo.ticketservice.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is left of the time that a contract promises. It stands while it is the customer's turn, and once the ticket is
 * solved; what was promised when the ticket was opened holds to its end.
 *
 * @param responseDue until when staff are to answer; {@code null} once they did
 * @param resolutionDue until when the ticket is to be solved; {@code null} while the clock stands
 * @param left how much of the promised time was left when the clock was stopped; {@code null} while it runs
 */
public record ServiceClock(
        ServiceHours hours,
        @Nullable Instant responseDue,
        @Nullable Instant resolutionDue,
        @Nullable Duration left) {

    public static ServiceClock started(ServiceLevel promised, Instant at) {
        ServiceHours hours = promised.hours();
        return new ServiceClock(
                hours, hours.after(at, promised.response()), hours.after(at, promised.resolution()), null);
    }

    /** Staff have answered. */
    public ServiceClock answered() {
        return new ServiceClock(hours, null, resolutionDue, left);
    }

    /** It is not our turn any more. Who asks the customer something has answered him. */
    public ServiceClock stopped(Instant at) {
        return resolutionDue == null
                ? answered()
                : new ServiceClock(hours, null, null, hours.between(at, resolutionDue));
    }

    /** It is our turn again, with what time was left. */
    public ServiceClock resumed(Instant at) {
        return left == null ? this : new ServiceClock(hours, responseDue, hours.after(at, left), null);
    }

    /** One clock in place of two: what is due earlier holds. Where this one stands for the customer, it goes on to. */
    public ServiceClock together(ServiceClock other) {
        Instant response = earlier(responseDue, other.responseDue);
        return left != null
                ? new ServiceClock(hours, response, null, left)
                : new ServiceClock(hours, response, earlier(resolutionDue, other.resolutionDue), null);
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    /** What is to be done next, and until when. */
    public Optional<Instant> due() {
        if (responseDue == null || resolutionDue == null) {
            return Optional.ofNullable(responseDue == null ? resolutionDue : responseDue);
        }
        return Optional.of(responseDue.isBefore(resolutionDue) ? responseDue : resolutionDue);
    }

    public boolean isOverdue(Instant now) {
        return due().filter(now::isAfter).isPresent();
    }
}
