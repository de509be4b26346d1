package pl.myhezo.migrationservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@MigrationSystemTest
class MovingTheSampleExportIT {

    private static final Path SAMPLE = Path.of("target/sample-export.zip");

    @Autowired
    private MigrationSystem system;

    @Autowired
    private ContractServicePlayed contractService;

    @Autowired
    private TicketServicePlayed ticketService;

    @Test
    void activeContractsAndTicketsArriveAndASecondRunMovesNothing() {
        JsonNode first = system.end(system.upload(SAMPLE));

        assertThat(first.get("status").stringValue()).isEqualTo("COMPLETED");
        assertThat(first.get("counts"))
                .hasToString("{\"companies\":{\"read\":7,\"moved\":7,\"skipped\":0,\"rejected\":0},"
                        + "\"contracts\":{\"read\":10,\"moved\":6,\"skipped\":4,\"rejected\":0},"
                        + "\"tickets\":{\"read\":8,\"moved\":5,\"skipped\":3,\"rejected\":0},"
                        + "\"files\":{\"read\":2,\"moved\":2,\"skipped\":0,\"rejected\":0}}");
        List<JsonNode> received = contractService.received("old-portal");
        assertThat(received).hasSize(6);
        assertThat(received).noneMatch(event -> event.toString().contains("(H)-"));
        List<JsonNode> tickets = ticketService.received("old-portal");
        assertThat(tickets).hasSize(5);
        assertThat(tickets).allMatch(event -> event.get("contractMoved").booleanValue());
        assertThat(tickets).noneMatch(event -> event.toString().contains("(H)-"));

        JsonNode second = system.end(system.upload(SAMPLE));

        assertThat(second.get("counts").get("contracts"))
                .hasToString("{\"read\":10,\"moved\":0,\"skipped\":10,\"rejected\":0}");
        assertThat(second.get("counts").get("tickets"))
                .hasToString("{\"read\":8,\"moved\":0,\"skipped\":8,\"rejected\":0}");
        assertThat(contractService.received("old-portal")).hasSize(6);
        assertThat(ticketService.received("old-portal")).hasSize(5);
    }
}
