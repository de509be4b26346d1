package pl.myhezo.platform.value;

import java.util.Locale;

/**
 * A Polish company tax id: ten digits, the last one a check digit.
 *
 * <p>Weights 6 5 7 2 3 4 5 6 7, modulo 11; a remainder of 10 is never valid. Source: ustawa z 13 października 1995 r. o
 * zasadach ewidencji i identyfikacji podatników i płatników, and the algorithm published by the Ministry of Finance.
 *
 * @param digits the ten digits
 */
public record Nip(String digits) {

    private static final int[] WEIGHTS = {6, 5, 7, 2, 3, 4, 5, 6, 7};

    public Nip {
        if (!digits.matches("[0-9]{10}")) {
            throw new InvalidValue("nip.format", "A NIP has ten digits: '%s'".formatted(digits));
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        if (sum % 11 != digits.charAt(9) - '0') {
            throw new InvalidValue("nip.checksum", "The check digit of the NIP is wrong: '%s'".formatted(digits));
        }
    }

    /**
     * Reads what a person typed: spaces, dashes and a leading {@code PL} do no harm.
     *
     * @throws InvalidValue {@code nip.format} or {@code nip.checksum}
     */
    public static Nip parse(String text) {
        String bare = text.replaceAll("[\\s\\p{Z}\\p{Pd}]", "").toUpperCase(Locale.ROOT);
        return new Nip(bare.startsWith("PL") ? bare.substring(2) : bare);
    }

    @Override
    public String toString() {
        return digits;
    }
}
