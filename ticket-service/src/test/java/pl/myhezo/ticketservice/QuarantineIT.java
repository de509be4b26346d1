package pl.myhezo.ticketservice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.ticketservice.attachment.SentFiles;
import pl.myhezo.ticketservice.attachment.clamav.FakeClamd;
import pl.myhezo.ticketservice.attachment.clamav.FakeClamd.Mood;

/** What the virus scanner says of files. */
@TicketSystemTest
class QuarantineIT {

    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    @Autowired
    private TicketFiles files;

    @Autowired
    private Companies companies;

    @Autowired
    private MeterRegistry registry;

    private String jan;
    private String ticket;

    @BeforeEach
    void somebodyHasATicket() {
        FakeClamd.shared().be(Mood.WELL);
        Company company = companies.any();
        jan = company.ownerToken();
        ticket = companies.opened(company, "Brak łączności", false).get("id").asString();
    }

    @ParameterizedTest
    @EnumSource(names = {"BABBLING", "HANGING"})
    @Tag("T-25")
    @Tag("F-29")
    void aFileStaysInQuarantineUntilTheScannerFindsItHarmless(Mood mood) {
        FakeClamd.shared().be(mood);
        byte[] content = SentFiles.pdf(UUID.randomUUID().toString());
        String file = files.id(files.upload(ticket, jan, "a.pdf", content));

        await().until(() -> scans(content) >= 2);
        HttpResponse<byte[]> early = files.get(ticket, file, jan);
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(new String(early.body(), UTF_8)).contains("/problems/not-scanned");
        assertThat(files.items(ticket, jan).getFirst().get("state").asString()).isEqualTo("QUARANTINED");
        assertThat(registry.get("attachments.quarantined").gauge().value()).isPositive();

        FakeClamd.shared().be(Mood.WELL);
        assertThat(files.released(ticket, file, jan).body()).isEqualTo(content);
    }

    @Test
    @Tag("T-25")
    void malwareIsNeverHandedOutAndItsContentIsDeleted() {
        String file = files.id(files.upload(ticket, jan, "a.txt", EICAR.getBytes(UTF_8)));

        await().untilAsserted(() -> assertThat(
                        files.items(ticket, jan).getFirst().get("state").asString())
                .isEqualTo("REFUSED"));

        HttpResponse<byte[]> refused = files.get(ticket, file, jan);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(new String(refused.body(), UTF_8)).contains("attachment.refused");
        assertThat(files.write(ticket, jan, file, false).statusCode()).isEqualTo(422);
        assertThat(files.pieces(file)).isZero();
    }

    private long scans(byte[] content) {
        return FakeClamd.shared().scanned().stream()
                .filter(scanned -> Arrays.equals(scanned, content))
                .count();
    }
}
