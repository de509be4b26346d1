package pl.myhezo.contractservice.contract.http;

import java.io.BufferedOutputStream;
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

/** Writes contracts into a file, contract by contract: however many there are, a few are in memory. */
final class WritingFile {

    private final ShowingContracts showing;
    private final WarsawCalendar calendar;

    WritingFile(ShowingContracts showing, WarsawCalendar calendar) {
        this.showing = showing;
        this.calendar = calendar;
    }

    /** What a file of today is called. */
    String name(Format format, Locale language) {
        String kind = format.name().toLowerCase(Locale.ROOT);
        return "%s-%s.%s".formatted(new Labels(language).file(), calendar.today(), kind);
    }

    /**
     * Writes a whole file.
     *
     * @param language of the titles
     * @throws IOException if it cannot be written on
     */
    void write(Format format, Viewer viewer, Question question, Locale language, OutputStream out) throws IOException {
        Labels labels = new Labels(language);
        LocalDate today = calendar.today();
        OutputStream unhurried = new Unhurried(out);
        try {
            ContractFile file = file(format, unhurried, labels);
            showing.show(viewer, question, contract -> add(file, contract, today, labels));
            file.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        unhurried.close();
    }

    private static ContractFile file(Format format, OutputStream out, Labels labels) throws IOException {
        return switch (format) {
            case CSV -> new CsvFile(out, labels);
            case XLSX -> new XlsxFile(out, labels);
        };
    }

    /** Whoever writes a file may not send it on: as long as nothing has left, a failure is answered as one. */
    private static final class Unhurried extends BufferedOutputStream {

        Unhurried(OutputStream out) {
            super(out, 64 * 1024);
        }

        @Override
        public void flush() {
            // Full buffers alone are sent on.
        }

        @Override
        public void close() throws IOException {
            super.flush();
        }
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
