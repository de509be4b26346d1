package pl.myhezo.migrationservice.export.foreign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.export.LegacyCompany;
import pl.myhezo.migrationservice.export.RefusedExport;
import pl.myhezo.migrationservice.export.bundle.Bundle;

/** {@code companies.csv}: companies by their ids in that system, with tax ids, which no ticket system asks for. */
final class MappedCompanies {

    static final String FILE = "companies.csv";

    private final Map<String, Entry> byId;
    private final Map<String, String> byDomain;

    /** @param line of the file, from 1 */
    record Entry(
            long line,
            String id,
            @Nullable String nip,
            @Nullable String name) {

        LegacyCompany toRecord() {
            return new LegacyCompany(id, name, nip, null, List.of());
        }
    }

    private MappedCompanies(Map<String, Entry> byId, Map<String, String> byDomain) {
        this.byId = byId;
        this.byDomain = byDomain;
    }

    static MappedCompanies in(Bundle bundle) throws RefusedExport {
        Map<String, Entry> byId = new LinkedHashMap<>();
        Map<String, String> byDomain = new HashMap<>();
        Optional<byte[]> content = bundle.small(FILE);
        if (content.isPresent()) {
            for (Table.Row row : Table.read(FILE, content.get(), List.of("id", "nip", "name"))
                    .rows()) {
                String id = row.key("id");
                byId.put(id, new Entry(row.line(), id, row.cell("nip"), row.cell("name")));
                addDomains(row, id, byDomain);
            }
        }
        return new MappedCompanies(byId, byDomain);
    }

    /** Whose a domain is must be clear: an address decides who reads a ticket. */
    private static void addDomains(Table.Row row, String id, Map<String, String> byDomain) throws RefusedExport {
        String domains = row.cell("domains");
        for (String domain : domains == null ? new String[0] : domains.strip().split("[\\s,]+")) {
            if (byDomain.putIfAbsent(domain.toLowerCase(Locale.ROOT), id) != null) {
                throw BadMapping.in(FILE, row.line(), "domain '%s' again".formatted(domain));
            }
        }
    }

    Optional<Entry> of(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Nullable
    String ofDomain(String domain) {
        return byDomain.get(domain);
    }

    List<Entry> all() {
        return new ArrayList<>(byId.values());
    }
}
