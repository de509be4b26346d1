package pl.myhezo.migrationservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.migrationservice.export.foreign.ForeignExportFile;
import tools.jackson.databind.JsonNode;

@MigrationSystemTest
class MovingForeignExportsIT {

    @Autowired
    private MigrationSystem system;

    @Autowired
    private TicketServicePlayed ticketService;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "zammad,    zammad-hezo,    7, 4, 2, 1",
        "znuny,     otrs-hezo,      8, 3, 2, 3",
        "rt,        rt-hezo,        9, 5, 2, 2",
        "zendesk,   zendesk-hezo,   9, 4, 3, 2",
        "freshdesk, freshdesk-hezo, 8, 3, 4, 1",
        "jira,      jira-hezo,      5, 3, 1, 1"
    })
    void ticketsOfOtherSystemsAreMoved(String format, String source, int read, int moved, int skipped, int rejected)
            throws Exception {
        Path export = ForeignExportFile.of(format).in(folder);

        JsonNode end = system.end(system.upload(export, "?format=" + format));

        assertThat(end.get("counts").get("tickets"))
                .hasToString("{\"read\":%d,\"moved\":%d,\"skipped\":%d,\"rejected\":%d}"
                        .formatted(read, moved, skipped, rejected));
        assertThat(ticketService.received(source)).hasSize(moved);
    }
}
