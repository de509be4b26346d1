package pl.myhezo.ticketservice.clock;

import java.time.Duration;
import java.time.Instant;

/** The hours that count towards what a contract promises. */
public enum ServiceHours {
    /** From 8 to 16 in Poland, Monday to Friday, without public holidays. */
    OFFICE {
        @Override
        Instant after(Instant start, Duration worked) {
            return OfficeHours.after(start, worked);
        }

        @Override
        Duration between(Instant from, Instant to) {
            return OfficeHours.between(from, to);
        }
    },

    /** Every hour. */
    ALWAYS {
        @Override
        Instant after(Instant start, Duration worked) {
            return start.plus(worked);
        }

        @Override
        Duration between(Instant from, Instant to) {
            return to.isAfter(from) ? Duration.between(from, to) : Duration.ZERO;
        }
    };

    /** When so much has been worked since the start. */
    abstract Instant after(Instant start, Duration worked);

    /** How much is worked from one moment to a later one; nothing where it is not later. */
    abstract Duration between(Instant from, Instant to);
}
