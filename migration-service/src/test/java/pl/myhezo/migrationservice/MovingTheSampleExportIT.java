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

    @Test
    void activeContractsArriveAndASecondRunMovesNothing() {
        JsonNode first = system.end(system.upload(SAMPLE));

        assertThat(first.get("status").stringValue()).isEqualTo("COMPLETED");
        assertThat(first.get("counts"))
                .hasToString("{\"contracts\":{\"read\":10,\"moved\":6,\"skipped\":4,\"rejected\":0},"
                        + "\"tickets\":{\"read\":8,\"moved\":0,\"skipped\":8,\"rejected\":0}}");
        List<JsonNode> received = contractService.received("old-portal");
        assertThat(received).hasSize(6);
        assertThat(received).noneMatch(event -> event.toString().contains("(H)-"));

        JsonNode second = system.end(system.upload(SAMPLE));

        assertThat(second.get("counts").get("contracts"))
                .hasToString("{\"read\":10,\"moved\":0,\"skipped\":10,\"rejected\":0}");
        assertThat(contractService.received("old-portal")).hasSize(6);
    }
}
