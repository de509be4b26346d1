package pl.myhezo.ticketservice.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("T-24")
class FilesUnderWayTests {

    private final FilesUnderWay files = new FilesUnderWay(3, 2);

    @Test
    void onePersonLeavesRoomForOthers() {
        files.take("jan");
        files.take("jan");

        assertThat(refused("jan").own()).isTrue();
        files.take("ewa");
    }

    @Test
    void allTogetherAreNoMoreThanFitIn() {
        files.take("jan");
        files.take("ewa");
        files.take("ola");

        assertThat(refused("ewa").own()).isFalse();
        assertThat(refused("adam").own()).isFalse();
    }

    @Test
    void aFileThatIsThroughMakesRoomForOne() {
        for (int i = 0; i < 10; i++) {
            try (FilesUnderWay.Place _ = files.take("jan")) {
                files.take("jan").close();
            }
        }
        files.take("jan");
        files.take("jan");

        assertThat(refused("jan").own()).isTrue();
    }

    private TooManyFilesUnderWay refused(String subject) {
        return assertThatExceptionOfType(TooManyFilesUnderWay.class)
                .isThrownBy(() -> files.take(subject))
                .actual();
    }
}
