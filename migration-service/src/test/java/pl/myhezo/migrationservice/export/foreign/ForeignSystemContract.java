package pl.myhezo.migrationservice.export.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import pl.myhezo.migrationservice.export.ExportSettings;
import pl.myhezo.migrationservice.export.LegacyCompany;
import pl.myhezo.migrationservice.export.LegacyExport;
import pl.myhezo.migrationservice.export.LegacyMessage;
import pl.myhezo.migrationservice.export.LegacyRecord;
import pl.myhezo.migrationservice.export.LegacyTicket;
import pl.myhezo.migrationservice.export.Reading;
import pl.myhezo.migrationservice.export.Records;
import pl.myhezo.migrationservice.export.RefusedExport;
import pl.myhezo.migrationservice.ledger.Reason;

/** What is true of the exports of every system. The answers of each hold a ticket with the subject {@link #SUBJECT}. */
public abstract class ForeignSystemContract {

    protected static final String TICKETS = ForeignFormat.TICKETS;
    protected static final String SUBJECT = "Brak łączności VPN – pilne!";

    private final ForeignSystem system;
    private final ExportSettings settings = new ExportSettings(
            DataSize.ofKilobytes(64), DataSize.ofMegabytes(50), DataSize.ofMegabytes(1), 200, 1000, 100);

    @TempDir
    private Path folder;

    protected ForeignSystemContract(ForeignSystem system) {
        this.system = system;
    }

    /** Where the export has the file of the ticket's first message. */
    protected abstract String pathOfLog();

    @Test
    void aBadLineIsRejectedWithItsLineAndTheRestGoesOn() throws Exception {
        ForeignExportFile export = export();
        List<String> before = tickets(export);
        export.replacing(TICKETS, "{", "{oops ");

        List<String> after = tickets(export);
        assertThat(after.getFirst()).startsWith("1: BAD_JSON of null: ");
        assertThat(after.subList(1, after.size())).isEqualTo(before.subList(1, before.size()));
    }

    @Test
    void aSubjectThatIsNoTextIsRejectedWithItsPlace() throws Exception {
        assertThat(tickets(export().replacing(TICKETS, '"' + SUBJECT + '"', "[\"x\"]"))
                        .getFirst())
                .startsWith("1: WRONG_VALUE of ")
                .endsWith("is no text");
    }

    @Test
    void aSubjectIsKeptToTheByte() throws Exception {
        assertThat(tickets(export().replacing(TICKETS, SUBJECT, "  <b>Ą</b>\\t \\u0000 "))
                        .getFirst())
                .contains("|  <b>Ą</b>\t \u0000 |");
    }

    @Test
    void theFileOfAMessageIsFoundInTheArchive() throws Exception {
        Path file = export().file(pathOfLog(), "hello").in(folder);
        try (FileChannel channel = FileChannel.open(file);
                InputStream log = open(channel).attachment(pathOfLog())) {
            assertThat(ForeignExportFile.text(log)).isEqualTo("hello");
        }
        assertThat(tickets(export()).getFirst()).contains("log.txt=" + pathOfLog());
    }

    @Test
    void noValueOfAnyShapeStopsAnExport() throws Exception {
        ForeignExportFile export = export();
        List<String> strange =
                StrangeLines.of(export.content(TICKETS).lines().findFirst().orElseThrow());
        export.file(TICKETS, String.join("\n", strange));

        List<String> read = tickets(export);
        assertThat(read).hasSameSizeAs(strange).hasSizeGreaterThan(500);
        assertThat(read).anyMatch(ticket -> ticket.contains("WRONG_VALUE"));
    }

    @Test
    void whatIsInternalIsNotRead() throws Exception {
        assertThat(tickets(export()).toString()).doesNotContain("tajne");
    }

    @Test
    void readingBeginsBehindTheLineThatWasDone() throws Exception {
        List<String> all = tickets(export());

        assertThat(tickets(export(), 2)).isEqualTo(all.subList(2, all.size()));
    }

    @Test
    void withoutFilesThatMapItAnExportIsReadAllTheSame() throws Exception {
        ForeignExportFile bare =
                export().without("mapping.json").without("contracts.csv").without("companies.csv");

        assertThat(tickets(bare)).hasSameSizeAs(tickets(export()));
    }

    @Test
    void anExportOfAnotherSystemIsRefused() {
        assertRefused(
                export().file("manifest.json", "{\"format\":\"other\",\"version\":1,\"source\":\"it\"}"),
                Reason.UNKNOWN_FORMAT,
                "other");
    }

    @Test
    void aMistakeInAFileThatMapsItRefusesTheExport() {
        assertRefused(export().file("mapping.json", "{\"statse\":{}}"), Reason.BAD_MAPPING, "statse");
        assertRefused(export().file("mapping.json", "{\"states\":{\"x\":\"ope\"}}"), Reason.BAD_MAPPING, "'ope'");
        assertRefused(export().file("contracts.csv", "ticket;serial\n1;2\n"), Reason.BAD_MAPPING, "'contract'");
        assertRefused(
                export().file("contracts.csv", "ticket,contract,serial\n1,2,3\n1,2,3\n"),
                Reason.BAD_MAPPING,
                "line 3: ticket '1' again");
    }

    protected final ForeignExportFile export() {
        return ForeignExportFile.of(system.name());
    }

    protected final List<String> tickets(ForeignExportFile export) throws Exception {
        return tickets(export, 0);
    }

    private List<String> tickets(ForeignExportFile export, long after) throws Exception {
        try (FileChannel channel = FileChannel.open(export.in(folder));
                Records<LegacyTicket> records = open(channel).tickets(after, () -> {})) {
            return all(records, ForeignSystemContract::printed);
        }
    }

    protected final List<String> companies(ForeignExportFile export) throws Exception {
        try (FileChannel channel = FileChannel.open(export.in(folder));
                Records<LegacyCompany> records = open(channel).companies(0, () -> {})) {
            return all(records, company -> "%s|%s|%s".formatted(company.id(), company.nip(), company.name()));
        }
    }

    protected final void assertRefused(ForeignExportFile export, Reason reason, String detail) {
        assertThatExceptionOfType(RefusedExport.class)
                .isThrownBy(() -> tickets(export))
                .satisfies(e -> assertThat(e.refusal().reason()).isEqualTo(reason))
                .satisfies(e -> assertThat(e.refusal().detail()).contains(detail));
    }

    private LegacyExport open(FileChannel file) throws IOException, RefusedExport {
        return new ForeignFormat(system, settings).open(file, () -> {});
    }

    private interface Print<T> {
        String print(T what);
    }

    private static <T extends LegacyRecord> List<String> all(Records<T> records, Print<T> print) throws IOException {
        List<String> all = new ArrayList<>();
        for (var next = records.next(); next.isPresent(); next = records.next()) {
            Reading<T> reading = next.get();
            all.add(
                    switch (reading) {
                        case Reading.Read<T> read -> print.print(read.record());
                        case Reading.Unreadable<T> refused ->
                            "%d: %s of %s: %s"
                                    .formatted(
                                            reading.position().line(),
                                            refused.refusal().reason(),
                                            refused.legacyId(),
                                            refused.refusal().detail());
                    });
        }
        return all;
    }

    private static String printed(LegacyTicket ticket) {
        LegacyTicket.Requester requester = ticket.requester();
        String facts = "%s %s %s|%s|company %s, contract %s, serial %s, %s, %s to %s"
                .formatted(
                        ticket.id(),
                        ticket.number(),
                        ticket.status(),
                        ticket.subject(),
                        ticket.customerId(),
                        ticket.contractNumber(),
                        ticket.serialNumber(),
                        requester == null ? "nobody" : requester.name() + " <" + requester.email() + ">",
                        ticket.createdAt(),
                        ticket.updatedAt());
        return ticket.publicMessages().stream()
                .map(ForeignSystemContract::printed)
                .collect(Collectors.joining(
                        "\n", facts + (ticket.publicMessages().isEmpty() ? "" : "\n"), ""));
    }

    private static String printed(LegacyMessage message) {
        String files = message.files().stream()
                .map(file -> " " + file.name() + "=" + file.path())
                .collect(Collectors.joining());
        return "%s %s, %s, %s|%s|%s"
                .formatted(
                        message.side(),
                        message.author(),
                        message.at(),
                        message.format(),
                        message.body().strip(),
                        files);
    }
}
