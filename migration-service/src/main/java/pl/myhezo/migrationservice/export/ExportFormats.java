package pl.myhezo.migrationservice.export;

import java.util.List;
import java.util.Optional;

/** The formats that can be read. */
public final class ExportFormats {

    private final List<ExportFormat> formats;

    public ExportFormats(List<ExportFormat> formats) {
        this.formats = List.copyOf(formats);
    }

    public Optional<ExportFormat> named(String name) {
        return formats.stream().filter(format -> format.name().equals(name)).findFirst();
    }
}
