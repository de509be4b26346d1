package pl.myhezo.localstack.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BlueprintTests {

    private static final String MONGO = "mongodb://127.0.0.1:27117/?replicaSet=rs0";

    private final Blueprint blueprint = Blueprint.shiftedBy(0);

    @Test
    void givesEachPortOnce() {
        List<Integer> ports = ports(blueprint);

        assertThat(new HashSet<>(ports)).hasSameSizeAs(ports);
    }

    @Test
    void letsTwoSystemsStandSideBySideAHundredPortsApart() {
        Set<Integer> first = Set.copyOf(ports(blueprint));

        assertThat(ports(Blueprint.shiftedBy(100))).doesNotContainAnyElementsOf(first);
    }

    @Test
    void startsNothingBeforeWhatItNeeds() {
        Set<String> before = new HashSet<>();
        for (Blueprint.Part part : blueprint.parts()) {
            assertThat(before).as("before %s", part.name()).containsAll(part.needs());
            before.add(part.name());
        }
    }

    @Test
    void fillsInShiftedPorts() {
        Blueprint shifted = Blueprint.shiftedBy(100);

        Map<String, String> environment = shifted.environmentOfService(shifted.part("contract-service"), MONGO);

        assertThat(environment)
                .containsEntry("SERVER_PORT", "8182")
                .containsEntry("MANAGEMENT_SERVER_PORT", "9182")
                .containsEntry("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:9192")
                .containsEntry("MONGODB_URI", MONGO);
        assertThat(environment.values()).noneMatch(value -> value.contains("{"));
    }

    @Test
    void namesThePartsWhenAskedForOneThatIsNone() {
        assertThatThrownBy(() -> blueprint.part("oracle"))
                .hasMessageContaining("oracle")
                .hasMessageContaining("contract-service");
    }

    private static List<Integer> ports(Blueprint blueprint) {
        return blueprint.parts().stream().flatMap(part -> part.ports().stream()).toList();
    }
}
