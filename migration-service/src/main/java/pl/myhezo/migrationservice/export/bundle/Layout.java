package pl.myhezo.migrationservice.export.bundle;

import java.util.List;

/**
 * Which files an export of some format has beside its manifest.
 *
 * @param format the name in the manifest
 * @param records files of one JSON object a line
 * @param small files that are read whole, where they are there
 */
public record Layout(String format, List<String> records, List<String> small) {

    static final String MANIFEST = "manifest.json";
    static final String FILES_OF_TICKETS = "files/";

    public Layout {
        records = List.copyOf(records);
        small = List.copyOf(small);
    }

    boolean isKnown(String name) {
        return isRead(name) || name.equals(MANIFEST) || name.startsWith(FILES_OF_TICKETS);
    }

    boolean isRead(String name) {
        return records.contains(name) || small.contains(name);
    }
}
