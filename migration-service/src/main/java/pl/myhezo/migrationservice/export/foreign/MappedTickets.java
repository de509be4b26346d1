package pl.myhezo.migrationservice.export.foreign;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.myhezo.migrationservice.export.RefusedExport;
import pl.myhezo.migrationservice.export.bundle.Bundle;
import pl.myhezo.migrationservice.export.foreign.Mapping.Device;

/** {@code contracts.csv}: which contract and device tickets are about, by the tickets' numbers. */
final class MappedTickets {

    static final String FILE = "contracts.csv";

    private static final Device UNKNOWN = new Device(null, null);

    private final Map<String, Device> devices;

    private MappedTickets(Map<String, Device> devices) {
        this.devices = devices;
    }

    static MappedTickets in(Bundle bundle) throws RefusedExport {
        Optional<byte[]> content = bundle.small(FILE);
        Map<String, Device> devices = new HashMap<>();
        if (content.isPresent()) {
            Table table = Table.read(FILE, content.get(), List.of("ticket", "contract", "serial"));
            for (Table.Row row : table.rows()) {
                devices.put(row.key("ticket"), new Device(row.cell("contract"), row.cell("serial")));
            }
        }
        return new MappedTickets(devices);
    }

    Device device(String ticket) {
        return devices.getOrDefault(ticket, UNKNOWN);
    }
}
