package pl.myhezo.localstack.up;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadinessTests {

    @TempDir
    private Path home;

    @Test
    void dataBelongToThePortsTheyWereMadeWith() {
        Readiness.checkOffset(with(100));

        assertThatCode(() -> Readiness.checkOffset(with(100))).doesNotThrowAnyException();
        assertThatThrownBy(() -> Readiness.checkOffset(with(0)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("belong to MYHEZO_PORT_OFFSET=100");
    }

    private Installation with(int offset) {
        return new Installation(home, home, offset);
    }
}
