package pl.myhezo.migrationservice.export.myhezo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import pl.myhezo.migrationservice.export.ExportFile;
import pl.myhezo.migrationservice.export.ExportSettings;
import pl.myhezo.migrationservice.export.LegacyMessage;
import pl.myhezo.migrationservice.export.LegacyTicket;
import pl.myhezo.migrationservice.export.Reading;
import pl.myhezo.migrationservice.export.RefusedFile;
import pl.myhezo.migrationservice.ledger.Reason;

class TicketLinesTests {

    private static final String PUBLIC = """
            {"id":"m-1","at":"2024-06-17T06:15:20Z","author":{"name":"Alicja Nowak","role":"customer"},\
            "visibility":"public","format":"text","body":" Dzień dobry\\n","attachments":[{"name":"log.txt","path":"files/t-9/log.txt"}]}""";

    private final ExportSettings settings = new ExportSettings(
            DataSize.ofKilobytes(64), DataSize.ofMegabytes(50), DataSize.ofKilobytes(1), 200, 1000, 100);

    @TempDir
    private Path folder;

    @Test
    void aTicketIsReadWithItsPublicMessagesAsTheyStand() throws Exception {
        LegacyTicket ticket = read(ExportFile.ticket("t-9", "HZ-10234", PUBLIC));

        assertThat(ticket.number()).isEqualTo("HZ-10234");
        assertThat(ticket.contractNumber()).isEqualTo("HEZO/2023/00017");
        assertThat(ticket.serialNumber()).isEqualTo("(H)-FG1234567890");
        assertThat(ticket.requester())
                .isEqualTo(new LegacyTicket.Requester("Alicja Nowak", "alicja.nowak@alfa.example"));
        LegacyMessage message = ticket.publicMessages().getFirst();
        assertThat(message.body()).isEqualTo(" Dzień dobry\n");
        assertThat(message.side()).isEqualTo(LegacyMessage.Side.CUSTOMER);
        assertThat(message.files()).extracting(file -> file.path()).containsExactly("files/t-9/log.txt");
    }

    @Test
    void internalMessagesAreNeverInIt() throws Exception {
        LegacyTicket ticket = read(ExportFile.ticket(
                "t-9",
                "HZ-10234",
                PUBLIC,
                PUBLIC.replace("\"public\"", "\"internal\"").replace("Dzień dobry", "tajne"),
                "{\"visibility\":\"internal\"}"));

        assertThat(ticket.publicMessages()).hasSize(1);
        assertThat(ticket.toString()).doesNotContain("tajne");
    }

    @Test
    void aVisibilityARoleOrAFormatNobodyKnowsIsRejectedAndNeverGuessed() throws Exception {
        assertRejected(PUBLIC.replace("\"public\"", "\"Public\""), Reason.WRONG_VALUE, "visibility");
        assertRejected(PUBLIC.replace("\"visibility\":\"public\",", ""), Reason.MISSING_FIELD, "visibility");
        assertRejected(PUBLIC.replace("\"customer\"", "\"boss\""), Reason.WRONG_VALUE, "role");
        assertRejected(PUBLIC.replace("\"text\"", "\"rtf\""), Reason.WRONG_VALUE, "format");
        assertRejected("null", Reason.WRONG_VALUE, "null");
    }

    @Test
    void theMessagesOfATicketThatIsNotActiveAreNotLookedAt() throws Exception {
        LegacyTicket ticket = read(ExportFile.ticket("t-9", "HZ-10234", PUBLIC.replace("\"customer\"", "\"boss\""))
                .replace("\"open\"", "\"closed\""));

        assertThat(ticket.publicMessages()).isEmpty();
    }

    @Test
    void aFileOfATicketIsReadOrRefusedForItself() throws Exception {
        Path file = ExportFile.from("it")
                .file("files/t-9/log.txt", "two\nlines")
                .file("files/t-9/large.bin", "x".repeat(1025))
                .in(folder);
        try (FileChannel channel = FileChannel.open(file)) {
            var export = new MyHezoFormat(settings).open(channel, () -> {});

            try (var content = export.attachment("files/t-9/log.txt")) {
                assertThat(content.readAllBytes()).asString().isEqualTo("two\nlines");
            }
            assertThat(List.of(
                            "files/t-9/none.txt",
                            "files/t-9/large.bin",
                            "files/../manifest.json",
                            "manifest.json",
                            "/etc/passwd",
                            "files\\t-9\\log.txt",
                            ""))
                    .extracting(path -> refusal(() -> export.attachment(path)))
                    .containsExactly(
                            Reason.MISSING_FILE,
                            Reason.TOO_LARGE,
                            Reason.UNSAFE_NAME,
                            Reason.UNSAFE_NAME,
                            Reason.UNSAFE_NAME,
                            Reason.UNSAFE_NAME,
                            Reason.UNSAFE_NAME);
        }
    }

    private static Reason refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
        List<Reason> reasons = new ArrayList<>();
        assertThatExceptionOfType(RefusedFile.class)
                .isThrownBy(reading)
                .satisfies(e -> reasons.add(e.refusal().reason()));
        return reasons.getFirst();
    }

    private LegacyTicket read(String line) throws Exception {
        return ((Reading.Read<LegacyTicket>) reading(line)).record();
    }

    private void assertRejected(String message, Reason reason, String detail) throws Exception {
        var refused = (Reading.Unreadable<LegacyTicket>) reading(ExportFile.ticket("t-9", "HZ-10234", message));

        assertThat(refused.legacyId()).isEqualTo("t-9");
        assertThat(refused.position().line()).isEqualTo(1);
        assertThat(refused.refusal().reason()).isEqualTo(reason);
        assertThat(refused.refusal().detail()).contains(detail);
    }

    private Reading<LegacyTicket> reading(String line) throws Exception {
        try (FileChannel channel =
                        FileChannel.open(ExportFile.from("it").tickets(line).in(folder));
                var records = new MyHezoFormat(settings).open(channel, () -> {}).tickets(0, () -> {})) {
            return records.next().orElseThrow();
        }
    }
}
