package pl.myhezo.contractservice.contract;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day it is in Poland: contracts begin and end there, whatever the time zone of the machine. */
public final class WarsawCalendar {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    private final Clock clock;

    public WarsawCalendar(Clock clock) {
        this.clock = clock.withZone(WARSAW);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
