package pl.myhezo.identityservice.authorisation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import pl.myhezo.platform.value.InvalidValue;
import pl.myhezo.platform.value.SerialNumber;

/** Which notation of serial numbers authorises today: until the cut-over both, since then the bare one alone. */
public final class SerialNotation {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    private final LocalDate cutOver;
    private final Clock clock;

    /** @param cutOver the first day, in Warsaw, on which the prefixed notation is refused */
    public SerialNotation(LocalDate cutOver, Clock clock) {
        this.cutOver = cutOver;
        this.clock = clock;
    }

    /**
     * Reads what a person typed today.
     *
     * @throws InvalidValue {@code serial.prefixed} with the bare form as suggestion, or {@code serial.format}
     */
    public SerialNumber read(String text) {
        return LocalDate.now(clock.withZone(WARSAW)).isBefore(cutOver)
                ? SerialNumber.parseEitherNotation(text)
                : SerialNumber.parse(text);
    }
}
