package pl.myhezo.contractservice.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static pl.myhezo.contractservice.contract.SampleContracts.device;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pl.myhezo.platform.value.InvalidValue;

class CoveredDevicesTests {

    @Test
    void holdsFiftyThousandAndNotOneMore() {
        assertThat(new CoveredDevices(SampleContracts.devices(50_000).toList()).devices())
                .hasSize(50_000);

        assertRefused("too-many", SampleContracts.devices(50_001).toList());
    }

    @Test
    void refusesTheSameDeviceTwice() {
        assertRefused("duplicate", List.of(device("FG1", "FortiGate 100F"), device("FG1", "FortiGate 60F")));
    }

    @Test
    void refusesMoreTextThanAnEventCanCarry() {
        assertRefused("too-many", withProducts("ą".repeat(200), 20_000));
    }

    @Test
    void countsWhatQuotationMarksGrowToInAnEvent() {
        assertThat(new CoveredDevices(withProducts("x".repeat(100), 50_000)).devices())
                .hasSize(50_000);

        assertRefused("too-many", withProducts("\"".repeat(100), 50_000));
    }

    @Test
    void knowsTheSameDevicesInAnyOrder() {
        CoveredDevices devices = new CoveredDevices(List.of(device("FG1", "A"), device("FG2", "B")));

        assertThat(devices.hasTheSameAs(new CoveredDevices(List.of(device("FG2", "B"), device("FG1", "A")))))
                .isTrue();
        assertThat(devices.hasTheSameAs(new CoveredDevices(List.of(device("FG1", "A")))))
                .isFalse();
    }

    private static List<CoveredDevice> withProducts(String product, int count) {
        return IntStream.range(0, count).mapToObj(i -> device("S" + i, product)).toList();
    }

    private static void assertRefused(String code, List<CoveredDevice> devices) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new CoveredDevices(devices))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
