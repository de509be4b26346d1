package pl.myhezo.contractservice.contract.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;
import pl.myhezo.contractservice.contract.Contract;
import pl.myhezo.contractservice.contract.Question;
import pl.myhezo.contractservice.contract.ShowingContracts;
import pl.myhezo.contractservice.contract.Viewer;
import pl.myhezo.contractservice.contract.WarsawCalendar;

/**
 * Writes contracts into a file, contract by contract. The file is complete before the first byte of it leaves: nobody
 * takes half of the devices for all of them.
 */
final class WritingFile {

    private final ShowingContracts showing;
    private final WarsawCalendar calendar;

    WritingFile(ShowingContracts showing, WarsawCalendar calendar) {
        this.showing = showing;
        this.calendar = calendar;
    }

    /** @param language of the titles and the file's name */
    Download write(Format format, Viewer viewer, Question question, Locale language) {
        Labels labels = new Labels(language);
        LocalDate today = calendar.today();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
        try {
            ContractFile file = file(format, bytes, labels);
            showing.show(viewer, question, contract -> add(file, contract, today, labels));
            file.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String name = "%s-%s.%s".formatted(labels.file(), today, format.name().toLowerCase(Locale.ROOT));
        return new Download(name, bytes.toByteArray());
    }

    private static ContractFile file(Format format, OutputStream out, Labels labels) throws IOException {
        return switch (format) {
            case CSV -> new CsvFile(out, labels);
            case XLSX -> new XlsxFile(out, labels);
        };
    }

    private static void add(ContractFile file, Contract contract, LocalDate today, Labels labels) {
        Row.of(contract, today, labels).forEach(row -> {
            try {
                file.add(row);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
