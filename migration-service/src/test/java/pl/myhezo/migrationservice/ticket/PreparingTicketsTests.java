package pl.myhezo.migrationservice.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.myhezo.dialoguepdf.Dialogue;
import pl.myhezo.dialoguepdf.DialoguePdf;
import pl.myhezo.dialoguepdf.Limits;
import pl.myhezo.migrationservice.company.Companies;
import pl.myhezo.migrationservice.company.Company;
import pl.myhezo.migrationservice.export.LegacyFile;
import pl.myhezo.migrationservice.export.LegacyMessage;
import pl.myhezo.migrationservice.export.LegacyTicket;
import pl.myhezo.migrationservice.export.Reading;
import pl.myhezo.migrationservice.ledger.LedgerEntry;
import pl.myhezo.migrationservice.ledger.Outcome;
import pl.myhezo.migrationservice.ledger.Position;
import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.migrationservice.ledger.RecordKind;
import pl.myhezo.migrationservice.ledger.Run;
import pl.myhezo.platform.value.Nip;
import pl.myhezo.platform.value.Texts;

class PreparingTicketsTests {

    private static final Run RUN = new Run("m-1", "old-portal", false);
    private static final Limits SMALL = new Limits(Duration.ofSeconds(30), 100, 100, 10, 10 << 20);

    private final ContentsInMemory contents = new ContentsInMemory();
    private final AttachmentsPlayed export = new AttachmentsPlayed();
    private final Printers printers = new Printers(2);

    @AfterEach
    void close() {
        printers.close();
    }

    @Test
    void theDialoguePdfHoldsNumberSubjectCompanyContractSerialAndAllPublicMessagesInOrder() throws Exception {
        Judgement.Ready ready = ready(saying(
                Tickets.message("2024-06-18T09:40:05Z", "Adres jest nowy. Zażółć gęślą jaźń."),
                Tickets.html("<p>Dzień dobry,</p><ul><li>czy działa?</li></ul><script>alert(1)</script>")));

        String text = contents.pdf(dialogue(ready));

        assertThat(dialogue(ready).name()).isEqualTo("HZ-10234.pdf");
        assertThat(text)
                .contains("HZ-10234", "Brak łączności VPN z oddziałem w Gdyni – pilne!", "Alfa Sp. z o.o.")
                .contains("HEZO/2023/00017", "FG1234567890")
                .contains("Alicja Nowak", "klient", "Zespół HEZO", "zespół HEZO", "18 czerwca 2024, 11:40")
                .containsSubsequence("czy działa?", "Adres jest nowy. Zażółć gęślą jaźń.")
                .doesNotContain("alert(1)", "(H)-");
    }

    @Test
    void aFileThatIsMissingUnsafeOrTooLargeIsRejectedTheTicketComesOverAndItsPdfNamesTheFileAsMissing()
            throws Exception {
        export.has("files/log.txt", "ok")
                .refuses("files/none.png", Reason.MISSING_FILE)
                .refuses("../etc/passwd", Reason.UNSAFE_NAME)
                .refuses("files/huge.iso", Reason.TOO_LARGE);
        Judgement.Ready ready = ready(saying(Tickets.message(
                "2024-06-18T09:40:05Z",
                "w załączeniu",
                new LegacyFile("log.txt", "files/log.txt"),
                new LegacyFile("none.png", "files/none.png"),
                new LegacyFile(null, "../etc/passwd"),
                new LegacyFile("huge.iso", "files/huge.iso"))));

        assertThat(ready.files())
                .extracting(file -> file.name() + " "
                        + (file instanceof AttachedFile.Missing missing
                                ? missing.refusal().reason()
                                : "whole"))
                .containsExactly("log.txt whole", "none.png MISSING_FILE", "passwd UNSAFE_NAME", "huge.iso TOO_LARGE");
        assertThat(contents.pdf(dialogue(ready)))
                .contains("log.txt · 2 B", "none.png (pliku nie ma)", "passwd (pliku nie ma)");
        assertThat(contents.text(((AttachedFile.Whole) ready.files().getFirst()).content()))
                .isEqualTo("ok");
    }

    @Test
    void filesBeyondWhatATicketMayHaveAreNotLookedAt() throws Exception {
        LegacyFile[] many = new LegacyFile[LookingAtFiles.MOST_FILES + 5];
        Arrays.setAll(many, i -> new LegacyFile("a.txt", "files/" + i));

        Judgement.Ready ready = ready(saying(Tickets.message("2024-06-18T09:40:05Z", "dużo", many)));

        assertThat(export.opened()).hasSize(LookingAtFiles.MOST_FILES);
        assertThat(TicketRows.of(ready, Outcome.PENDING)).hasSize(1 + LookingAtFiles.MOST_FILES + 1);
        assertThat(TicketRows.of(ready, Outcome.PENDING).getLast().detail()).isEqualTo("and 5 more");
    }

    @Test
    void imagesComeOnlyFromTheExportItselfAndNothingIsEverFetched() throws Exception {
        export.has("files/logo.png", "no picture, but asked for");

        ready(saying(Tickets.html(
                "<img src='cid:logo.png@01D9'><img src='https://example.com/a.png'><img src='file:///etc/passwd'>",
                new LegacyFile("logo.png", "files/logo.png"))));

        assertThat(export.opened()).containsOnly("files/logo.png");
    }

    @Test
    void eachMessageShowsItsOwnPictureHoweverManyAreCalledTheSame() throws Exception {
        export.has("files/1/image001.png", picture(Color.RED)).has("files/2/image001.png", picture(Color.BLUE));
        String shown = "<p>Logo: <img src='cid:image001.png@01DA'></p>";

        Judgement.Ready ready = ready(saying(
                Tickets.html(shown, new LegacyFile("image001.png", "files/1/image001.png")),
                Tickets.html(shown, new LegacyFile("image001.png", "files/2/image001.png")),
                Tickets.html(shown)));

        assertThat(contents.pictures(dialogue(ready))).containsExactlyInAnyOrder(Color.RED, Color.BLUE);
    }

    @Test
    void whatAnotherMessageBroughtIsShownWhereItsNameMeansOnePicture() throws Exception {
        export.has("files/1/plan.png", picture(Color.RED)).has("files/2/plan.png", picture(Color.RED));

        Judgement.Ready ready = ready(saying(
                Tickets.html("<p>w załączeniu</p>", new LegacyFile("plan.png", "files/1/plan.png")),
                Tickets.html("<p>raz jeszcze</p>", new LegacyFile("plan.png", "files/2/plan.png")),
                Tickets.html("<p>Plan: <img src='cid:plan.png'></p>")));

        assertThat(contents.pictures(dialogue(ready))).containsExactly(Color.RED);
    }

    private static byte[] picture(Color colour) throws IOException {
        BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, 40, 40);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    @Test
    void aDialogueBeyondTheLimitsIsPrintedPlainlyAndTheReportSaysSo() throws Exception {
        Judgement.Ready ready = ready(SMALL, RUN, saying(Tickets.html("<p>" + "długa opowieść ".repeat(20) + "</p>")));

        assertThat(contents.pdf(dialogue(ready))).contains("długa opowieść");
        assertThat(dialogue(ready).simplified()).startsWith("limit");
        assertThat(TicketRows.of(ready, Outcome.PENDING).getFirst().detail()).startsWith("DIALOGUE_SIMPLIFIED limit");
    }

    @Test
    void whatWasMovedBeforeIsNeitherPrintedNorKept() throws Exception {
        LegacyTicket ticket = saying(Tickets.message("2024-06-18T09:40:05Z", "raz"));
        String fingerprint = ready(ticket).fingerprint();
        contents.clear();
        LedgerEntry moved =
                new LedgerEntry("old-portal", RecordKind.TICKET, "t-9", fingerprint, 1, Outcome.MOVED, "T-1", "m-0");

        Judgement.Ready again = ready(Limits.DEFAULT, RUN, ticket, Map.of("t-9", moved));

        assertThat(again.dialogue()).isNull();
        assertThat(contents.writes()).isZero();
    }

    @Test
    void theSameContentIsKeptOnce() throws Exception {
        LegacyTicket ticket = saying(Tickets.message("2024-06-18T09:40:05Z", "raz"));

        PrintedDialogue first = dialogue(ready(ticket));
        PrintedDialogue second = dialogue(ready(ticket));

        assertThat(second.content()).isEqualTo(first.content());
        assertThat(contents.writes()).isEqualTo(1);
    }

    @Test
    void aDryRunFindsWhatCannotBePrintedAndKeepsNothing() throws Exception {
        export.has("files/log.txt", "ok");
        Judgement.Ready ready = ready(
                SMALL,
                new Run("m-1", "old-portal", true),
                saying(Tickets.html("x".repeat(200), new LegacyFile("log.txt", "files/log.txt"))));

        assertThat(dialogue(ready).simplified()).isNotNull();
        assertThat(contents.writes()).isZero();
    }

    @Test
    void anExportThatCannotBeReadOnEndsTheBatchAndNotTheTicket() {
        export.breaks("files/log.txt");

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> ready(saying(
                        Tickets.message("2024-06-18T09:40:05Z", "x", new LegacyFile("log.txt", "files/log.txt")))))
                .withMessageContaining("disk");
    }

    @Test
    void judgementsStandInTheOrderOfTheBatchHoweverLongEachTakes() throws Exception {
        List<Reading<LegacyTicket>> batch = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            batch.add(new Reading.Read<>(
                    new Position("tickets.ndjson", i + 1),
                    saying(Tickets.message("2024-06-18T09:40:05Z", "wiersz\\n".repeat(i % 3 == 0 ? 5_000 : 1)))));
        }
        List<String> beats = new ArrayList<>();

        List<Judgement> judgements =
                preparing(Limits.DEFAULT).prepare(RUN, batch, known(Map.of()), export, () -> beats.add("beat"));

        assertThat(judgements)
                .extracting(
                        judgement -> ((Judgement.Ready) judgement).position().line())
                .isSorted()
                .hasSize(20);
        assertThat(beats).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void aDocumentsNameEndsBetweenCharacters() throws Exception {
        String number = "H".repeat(99) + "𝐀".repeat(5);

        Judgement.Ready ready = ready(Tickets.with("number", number));

        assertThat(dialogue(ready).name()).endsWith(".pdf").matches(Texts::isWhole);
    }

    private static LegacyTicket saying(LegacyMessage... messages) {
        return Tickets.saying(UnaryOperator.identity(), messages);
    }

    private Judgement.Ready ready(LegacyTicket ticket) throws IOException {
        return ready(Limits.DEFAULT, RUN, ticket);
    }

    private Judgement.Ready ready(Limits limits, Run run, LegacyTicket ticket) throws IOException {
        return ready(limits, run, ticket, Map.of());
    }

    private Judgement.Ready ready(Limits limits, Run run, LegacyTicket ticket, Map<String, LedgerEntry> sentBefore)
            throws IOException {
        Reading<LegacyTicket> reading = new Reading.Read<>(new Position("tickets.ndjson", 1), ticket);
        List<Judgement> judgements =
                preparing(limits).prepare(run, List.of(reading), known(sentBefore), export, () -> {});
        return (Judgement.Ready) judgements.getFirst();
    }

    private PreparingTickets preparing(Limits limits) {
        PrintingDialogue printing = new PrintingDialogue(new DialoguePdf(limits), contents, Dialogue.Language.PL);
        return new PreparingTickets(new TicketsNotSent(), printing, printers);
    }

    private static BatchKnowledge known(Map<String, LedgerEntry> sentBefore) {
        Company alfa = new Company("c-17", new Nip("1234563218"), "Alfa Sp. z o.o.", null, List.of());
        return new BatchKnowledge(
                Map.of("c-17", new Companies.Entry.Known(alfa)), Set.of("HEZO/2023/00017"), sentBefore);
    }

    private static PrintedDialogue dialogue(Judgement.Ready ready) {
        return Objects.requireNonNull(ready.dialogue());
    }

    private static final class TicketsNotSent implements TicketsSent {

        @Override
        public String fingerprint(ExportedTicket ticket, List<AttachedFile> files, String language) {
            return ticket + files.toString() + language;
        }

        @Override
        public void send(Run run, List<Parcel> parcels) {
            throw new UnsupportedOperationException();
        }
    }
}
