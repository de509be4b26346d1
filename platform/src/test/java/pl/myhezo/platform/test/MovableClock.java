package pl.myhezo.platform.test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a test moves. */
public final class MovableClock extends Clock {

    private final ZoneId zone;
    private final Hands hands;

    private MovableClock(ZoneId zone, Hands hands) {
        this.zone = zone;
        this.hands = hands;
    }

    public static MovableClock at(Instant now) {
        return new MovableClock(ZoneOffset.UTC, new Hands(now));
    }

    public void moveTo(Instant instant) {
        hands.now = instant;
    }

    public void pass(Duration time) {
        moveTo(instant().plus(time));
    }

    @Override
    public Instant instant() {
        return hands.now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** Shows the same time in another zone, and moves with this one. */
    @Override
    public Clock withZone(ZoneId other) {
        return new MovableClock(other, hands);
    }

    private static final class Hands {

        private volatile Instant now;

        Hands(Instant now) {
            this.now = now;
        }
    }
}
