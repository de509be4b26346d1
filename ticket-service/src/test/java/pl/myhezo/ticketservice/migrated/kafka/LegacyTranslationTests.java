package pl.myhezo.ticketservice.migrated.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import pl.myhezo.platform.test.GoldenEvents;
import pl.myhezo.ticketservice.entitlement.Customer;
import pl.myhezo.ticketservice.migrated.LegacyFile;
import pl.myhezo.ticketservice.migrated.LegacyId;
import pl.myhezo.ticketservice.migrated.LegacyTicket;
import pl.myhezo.ticketservice.ticket.FormerRequester;
import pl.myhezo.ticketservice.ticket.FormerTicket;
import pl.myhezo.ticketservice.ticket.LegacyNumber;
import pl.myhezo.ticketservice.ticket.SampleTickets;
import pl.myhezo.ticketservice.ticket.TicketState;

class LegacyTranslationTests {

    private final LegacyTicket ticket = LegacyTranslation.of(
            GoldenEvents.read("legacy-tickets", "LegacyTicketExported.v1").as(LegacyTicketExported.class));

    @Test
    void aTicketIsReadAsMigrationServiceWritesIt() {
        assertThat(ticket.id()).isEqualTo(new LegacyId("old-portal", "t-9"));
        assertThat(ticket.migrationId()).isEqualTo("01979f3e-6d40-7000-8000-000000000001");
        assertThat(ticket.former())
                .isEqualTo(new FormerTicket(
                        new LegacyNumber("old-portal", "HZ-10234"),
                        "Brak łączności VPN z oddziałem w Gdyni – pilne!",
                        TicketState.OPEN,
                        new Customer(SampleTickets.ALFA.nip(), "Alfa Sp. z o.o."),
                        "HEZO/2023/00017",
                        true,
                        "FG1234567890",
                        new FormerRequester("Alicja Nowak", "alicja.nowak@alfa.example"),
                        Instant.parse("2024-06-17T06:15:20Z"),
                        Instant.parse("2024-06-18T09:40:05Z")));
    }

    @Test
    void onlyFilesThatAreThereAreFetched() {
        assertThat(ticket.dialogue().path()).startsWith("/dialogues/5b1f6a");
        assertThat(ticket.files()).extracting(LegacyFile::name).containsExactly("vpn-log.txt");
    }
}
