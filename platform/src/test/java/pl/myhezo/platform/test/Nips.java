package pl.myhezo.platform.test;

import java.util.concurrent.ThreadLocalRandom;
import pl.myhezo.platform.value.InvalidValue;
import pl.myhezo.platform.value.Nip;

/** Tax ids with valid check digits. */
public final class Nips {

    public static final Nip ALFA = new Nip("1234563218");
    public static final Nip BETA = new Nip("5260250995");

    private Nips() {}

    /** One that no other test has. */
    public static Nip any() {
        while (true) {
            long digits = ThreadLocalRandom.current().nextLong(1_000_000_000L, 10_000_000_000L);
            try {
                return new Nip(Long.toString(digits));
            } catch (InvalidValue e) {
                // The check digit was wrong; one in eleven is right.
            }
        }
    }
}
