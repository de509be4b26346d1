package pl.myhezo.contractservice.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import pl.myhezo.contractservice.company.Texts;
import pl.myhezo.platform.value.InvalidValue;
import pl.myhezo.platform.value.SerialNumber;

/**
 * The devices that a contract covers, each once, in the order in which they were told.
 *
 * @param devices at most {@value #MOST}, and no more than fit into one event
 */
public record CoveredDevices(List<CoveredDevice> devices) {

    /** No contract known to us has a quarter of this. */
    public static final int MOST = 50_000;

    /** A document holds 16 MB and an event 10 MB; names of fields and the rest of the contract come on top. */
    private static final int MOST_BYTES = 8_000_000;

    private static final int BYTES_AROUND_A_DEVICE = 30;

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
        long bytes = 0;
        for (CoveredDevice device : devices) {
            // A quotation mark or backslash takes two bytes in JSON; nothing else that a product may hold grows.
            long escaped =
                    device.product().chars().filter(c -> c == '"' || c == '\\').count();
            bytes += BYTES_AROUND_A_DEVICE
                    + device.number().value().length()
                    + device.product().getBytes(UTF_8).length
                    + escaped;
        }
        if (bytes > MOST_BYTES) {
            throw new InvalidValue("too-many", "The serial numbers take %d bytes".formatted(bytes));
        }
    }
}
