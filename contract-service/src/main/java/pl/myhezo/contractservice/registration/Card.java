package pl.myhezo.contractservice.registration;

import java.util.List;
import pl.myhezo.contractservice.contract.Contract;
import pl.myhezo.contractservice.contract.CoveredDevice;

/**
 * What a contract card says: all that is needed to register.
 *
 * @param devices the first of the covered devices
 * @param moreDevices how many are not among them
 */
public record Card(String language, Contract contract, List<CoveredDevice> devices, int moreDevices) {

    private static final int DEVICES_SHOWN = 50;

    static Card of(Contract contract, String language) {
        List<CoveredDevice> all = contract.terms().covered().devices();
        List<CoveredDevice> shown = all.subList(0, Math.min(DEVICES_SHOWN, all.size()));
        return new Card(language, contract, shown, all.size() - shown.size());
    }
}
