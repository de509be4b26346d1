package pl.myhezo.migrationservice.export.foreign;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import pl.myhezo.migrationservice.export.ExportFormat;
import pl.myhezo.migrationservice.export.ExportSettings;
import pl.myhezo.migrationservice.export.LegacyExport;
import pl.myhezo.migrationservice.export.RefusedExport;
import pl.myhezo.migrationservice.export.bundle.Bundle;
import pl.myhezo.migrationservice.export.bundle.Layout;

/** Exports of a ticket system that others made. */
public final class ForeignFormat implements ExportFormat {

    static final String TICKETS = "tickets.ndjson";

    private final ForeignSystem system;
    private final ExportSettings settings;

    public ForeignFormat(ForeignSystem system, ExportSettings settings) {
        this.system = system;
        this.settings = settings;
    }

    @Override
    public String name() {
        return system.name();
    }

    @Override
    public LegacyExport open(FileChannel file, Runnable heartbeat) throws IOException, RefusedExport {
        Bundle bundle = Bundle.open(file, layout(), settings, heartbeat);
        Mapping mapping = Mapping.in(bundle);
        return new ForeignExport(bundle, mapping, system.companies(), system.tickets(bundle, mapping));
    }

    private Layout layout() {
        List<String> records = new ArrayList<>();
        system.companies().ifPresent(file -> records.add(file.name()));
        records.add(TICKETS);
        List<String> small = new ArrayList<>(Mapping.FILES);
        small.addAll(system.small());
        return new Layout(system.name(), records, small);
    }
}
