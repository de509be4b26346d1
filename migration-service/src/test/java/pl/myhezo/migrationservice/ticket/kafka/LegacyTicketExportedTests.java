package pl.myhezo.migrationservice.ticket.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.myhezo.migrationservice.company.Company;
import pl.myhezo.migrationservice.export.LegacyMessage;
import pl.myhezo.migrationservice.handover.Content;
import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.migrationservice.ledger.Refusal;
import pl.myhezo.migrationservice.ledger.Run;
import pl.myhezo.migrationservice.ticket.AttachedFile;
import pl.myhezo.migrationservice.ticket.ExportedTicket;
import pl.myhezo.migrationservice.ticket.PrintedDialogue;
import pl.myhezo.platform.event.Events;
import pl.myhezo.platform.event.OutgoingEvent;
import pl.myhezo.platform.test.GoldenFile;
import pl.myhezo.platform.value.Nip;
import pl.myhezo.platform.value.SerialNumber;
import tools.jackson.databind.json.JsonMapper;

class LegacyTicketExportedTests {

    private static final String OF_DIALOGUE = "5b1f6a0c0a2b8f6f2d7f1d3c9a4e8b7c6d5e4f3a2b1c0d9e8f7a6b5c4d3e2f10";
    private static final String OF_LOG = "0d9e8f7a6b5c4d3e2f105b1f6a0c0a2b8f6f2d7f1d3c9a4e8b7c6d5e4f3a2b1c";
    private static final Run RUN = new Run("01979f3e-6d40-7000-8000-000000000001", "old-portal", false);

    private final JsonMapper json = new JsonMapper();
    private final Events events = new Events("migration-service", Clock.systemUTC(), json);

    @Test
    void theEventIsWhatItsReadersKnow() {
        PrintedDialogue dialogue =
                new PrintedDialogue("HZ-10234.pdf", new Content(Content.Kind.DIALOGUE, OF_DIALOGUE, 48_213), null);
        OutgoingEvent event = OutgoingEvent.v1(
                LegacyTicketsTopic.TOPIC,
                "old-portal:t-9",
                "LegacyTicketExported",
                1,
                LegacyTicketExported.of(RUN, ticket(), dialogue, files()));

        GoldenFile.event("legacy-tickets", "LegacyTicketExported.v1")
                .assertSameJson(Objects.requireNonNull(events.body(event)));
    }

    @Test
    void whatIsComparedIsAllThatGoesOverAndNotTheMigrationOrTheLayout() {
        List<AttachedFile> otherFile = List.of(new AttachedFile.Whole(
                "vpn-log.txt", "files/t-9/vpn-log.txt", new Content(Content.Kind.FILE, OF_DIALOGUE, 1)));

        assertThat(Stream.of(
                        content(ticket(), files(), "PL"),
                        content(ticket(), files(), "EN"),
                        content(ticket(), otherFile, "PL"),
                        content(ticket("t-9", "another body"), files(), "PL")))
                .doesNotHaveDuplicates();
        assertThat(content(ticket(), files(), "PL")).isEqualTo(content(ticket(), files(), "PL"));
        assertThat(content(ticket(), files(), "PL")).doesNotContain(RUN.migrationId());
    }

    private String content(ExportedTicket ticket, List<AttachedFile> files, String language) {
        return json.writeValueAsString(TicketContent.of(ticket, files, language));
    }

    private static List<AttachedFile> files() {
        return List.of(
                new AttachedFile.Whole(
                        "vpn-log.txt", "files/t-9/vpn-log.txt", new Content(Content.Kind.FILE, OF_LOG, 1893)),
                new AttachedFile.Missing(
                        "zrzut-ekranu.png",
                        "files/t-9/zrzut.png",
                        new Refusal(Reason.MISSING_FILE, "files/t-9/zrzut.png")));
    }

    private static ExportedTicket ticket() {
        return ticket("t-9", "Dzień dobry");
    }

    private static ExportedTicket ticket(String id, String body) {
        Instant at = Instant.parse("2024-06-17T06:15:20Z");
        return new ExportedTicket(
                id,
                "HZ-10234",
                "Brak łączności VPN z oddziałem w Gdyni – pilne!",
                ExportedTicket.State.OPEN,
                new Company("c-17", new Nip("1234563218"), "Alfa Sp. z o.o.", null, List.of()),
                "HEZO/2023/00017",
                true,
                new SerialNumber("FG1234567890"),
                new ExportedTicket.Requester("Alicja Nowak", "alicja.nowak@alfa.example"),
                at,
                Instant.parse("2024-06-18T09:40:05Z"),
                List.of(new ExportedTicket.Message(
                        "Alicja Nowak", LegacyMessage.Side.CUSTOMER, at, LegacyMessage.Format.TEXT, body, List.of())));
    }
}
