package pl.myhezo.contractservice.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import pl.myhezo.platform.value.ContractBounds;
import pl.myhezo.platform.value.InvalidValue;
import pl.myhezo.platform.value.SerialNumber;
import pl.myhezo.platform.value.Texts;

/**
 * The devices that a contract covers, each once, in the order in which they were told.
 *
 * @param devices at most {@value #MOST}, and no more than fit into one event
 */
public record CoveredDevices(List<CoveredDevice> devices) {

    public static final int MOST = ContractBounds.MOST_DEVICES;

    public CoveredDevices {
        if (devices.size() > MOST) {
            throw Texts.tooMany("serial numbers", MOST);
        }
        devices = List.copyOf(devices);
        refuseRepetitions(devices);
        refuseTooMuchText(devices);
    }

    /** Those of a kind; the whole if all are. */
    CoveredDevices only(Predicate<CoveredDevice> kind) {
        return new CoveredDevices(devices.stream().filter(kind).toList());
    }

    /** Whether they are the same, in whatever order. */
    public boolean hasTheSameAs(CoveredDevices others) {
        return Set.copyOf(devices).equals(Set.copyOf(others.devices));
    }

    private static void refuseRepetitions(List<CoveredDevice> devices) {
        Set<SerialNumber> seen = HashSet.newHashSet(devices.size());
        for (CoveredDevice device : devices) {
            if (!seen.add(device.number())) {
                throw new InvalidValue("duplicate", "Twice in one contract: '%s'".formatted(device.number()));
            }
        }
    }

    private static void refuseTooMuchText(List<CoveredDevice> devices) {
        long bytes = devices.stream()
                .mapToLong(device -> ContractBounds.bytes(device.number(), device.product()))
                .sum();
        if (bytes > ContractBounds.MOST_BYTES) {
            throw new InvalidValue("too-many", "The serial numbers take %d bytes".formatted(bytes));
        }
    }
}
