package pl.myhezo.contractservice.contract;

import pl.myhezo.contractservice.company.Texts;
import pl.myhezo.platform.value.SerialNumber;

/**
 * A device that a contract covers.
 *
 * @param product what it is, such as {@code FortiGate 100F}, at most 100 characters
 */
public record CoveredDevice(SerialNumber number, String product) {

    private static final int LONGEST_PRODUCT = 100;

    public CoveredDevice {
        product = Texts.line(product, LONGEST_PRODUCT);
    }
}
