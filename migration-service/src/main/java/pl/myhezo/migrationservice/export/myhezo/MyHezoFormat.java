package pl.myhezo.migrationservice.export.myhezo;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.List;
import pl.myhezo.migrationservice.export.ExportFormat;
import pl.myhezo.migrationservice.export.ExportSettings;
import pl.myhezo.migrationservice.export.LegacyExport;
import pl.myhezo.migrationservice.export.RefusedExport;
import pl.myhezo.migrationservice.export.bundle.Bundle;
import pl.myhezo.migrationservice.export.bundle.Layout;

/** {@code format=myhezo}: the export of the old portal. */
class MyHezoFormat implements ExportFormat {

    static final String COMPANIES = "companies.ndjson";
    static final String CONTRACTS = "contracts.ndjson";
    static final String TICKETS = "tickets.ndjson";
    private static final Layout LAYOUT = new Layout("myhezo-legacy", List.of(COMPANIES, CONTRACTS, TICKETS), List.of());

    private final ExportSettings settings;

    MyHezoFormat(ExportSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "myhezo";
    }

    @Override
    public LegacyExport open(FileChannel file, Runnable heartbeat) throws IOException, RefusedExport {
        return new MyHezoExport(Bundle.open(file, LAYOUT, settings, heartbeat));
    }
}
