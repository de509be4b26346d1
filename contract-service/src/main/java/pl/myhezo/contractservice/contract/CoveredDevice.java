package pl.myhezo.contractservice.contract;

import pl.myhezo.platform.value.InvalidValue;
import pl.myhezo.platform.value.SerialNumber;
import pl.myhezo.platform.value.Texts;

/**
 * A device that a contract covers.
 *
 * @param product what it is, such as {@code FortiGate 100F}, at most 200 characters; empty where nobody knows
 */
public record CoveredDevice(SerialNumber number, String product) {

    private static final int LONGEST_PRODUCT = 200;

    public CoveredDevice {
        product = checkedProduct(product);
    }

    /** @throws InvalidValue {@code too-long} or {@code invalid} */
    public static String checkedProduct(String text) {
        return Texts.lineOrNothing(text, LONGEST_PRODUCT);
    }
}
