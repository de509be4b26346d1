package pl.myhezo.migrationservice.export.myhezo;

import java.util.List;

/** The files of an export. */
final class FileNames {

    static final String MANIFEST = "manifest.json";
    static final String COMPANIES = "companies.ndjson";
    static final String CONTRACTS = "contracts.ndjson";
    static final String TICKETS = "tickets.ndjson";
    static final List<String> RECORDS = List.of(COMPANIES, CONTRACTS, TICKETS);
    private static final String OF_TICKETS = "files/";

    private FileNames() {}

    /** Whether a file of that name belongs into an export. */
    static boolean isKnown(String name) {
        return name.equals(MANIFEST) || RECORDS.contains(name) || name.startsWith(OF_TICKETS);
    }
}
