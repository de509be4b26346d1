package pl.myhezo.localstack.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ServersTests {

    @Test
    void areProcessesOrContainersAsNamed() {
        assertThat(Servers.named("processes")).isEqualTo(Servers.PROCESSES);
        assertThat(Servers.named("containers")).isEqualTo(Servers.CONTAINERS);
    }

    @Test
    void areNothingElse() {
        assertThatThrownBy(() -> Servers.named("container"))
                .hasMessage("-Dservers=container is unknown: say \"processes\", \"containers\" or nothing.");
    }

    @Test
    void sayInOneSentenceWhatToDoWithoutDocker() {
        assertThatThrownBy(() -> DockerEngine.require(() -> false))
                .hasMessage("-Dservers=containers needs a Docker engine and none answers: start Docker (or set "
                        + "DOCKER_HOST), or leave -Dservers=containers out to run the servers as processes.");
        assertThatCode(() -> DockerEngine.require(() -> true)).doesNotThrowAnyException();
    }

    @Test
    void sayWhoAddsTestcontainersWhereItIsMissing() {
        assertThatThrownBy(() -> DockerEngine.require(() -> {
                    throw new NoClassDefFoundError("org/testcontainers/DockerClientFactory");
                }))
                .hasMessageContaining("has to be said to Maven");
    }

    @ParameterizedTest
    @EnumSource
    void haveImagesWithAFixedVersion(Image image) {
        assertThat(image.reference()).matches("[a-z./]+:\\d+\\.\\d+\\.\\d+");
    }
}
