package pl.myhezo.migrationservice.export.myhezo;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.export.LegacyCompany;
import pl.myhezo.migrationservice.export.bundle.Fields;

/** A line of {@code companies.ndjson}. */
record CompanyLine(
        @Nullable String id,
        @Nullable String name,
        @Nullable String nip,
        LegacyCompany.@Nullable Address address,
        @Nullable List<LegacyCompany.@Nullable Contact> contacts) {

    LegacyCompany toRecord() {
        List<LegacyCompany.Contact> known = contacts == null
                ? List.of()
                : contacts.stream().filter(Objects::nonNull).toList();
        return new LegacyCompany(Fields.id(id), name, nip, address, known);
    }
}
