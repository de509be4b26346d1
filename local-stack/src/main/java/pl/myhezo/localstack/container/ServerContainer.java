package pl.myhezo.localstack.container;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.command.InspectContainerResponse.ContainerState;
import com.github.dockerjava.api.command.WaitContainerResultCallback;
import com.github.dockerjava.api.model.Bind;
import com.github.dockerjava.api.model.Volume;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.output.OutputFrame;
import org.testcontainers.containers.startupcheck.StartupCheckStrategy;
import org.testcontainers.utility.DockerImageName;
import pl.myhezo.localstack.process.RunningServer;

/**
 * A server in a container on the network of this machine: its ports are known before it starts, it is found under
 * 127.0.0.1 as a process is, and so are we by it.
 */
public final class ServerContainer implements RunningServer {

    private final GenericContainer<?> container;
    private final String id;

    private ServerContainer(GenericContainer<?> container) {
        this.container = container;
        this.id = container.getContainerId();
    }

    /**
     * Starts the command.
     *
     * @param log file that the container's output is appended to
     */
    public static ServerContainer start(Contained server, Path log) {
        requireEngine();
        try {
            Files.createDirectories(server.folder());
            Files.createDirectories(log.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        GenericContainer<?> container = new GenericContainer<>(DockerImageName.parse(server.image()))
                .withNetworkMode("host")
                .withEnv(server.command().environment())
                .withCreateContainerCmdModifier(create -> prepare(create, server))
                .withStartupCheckStrategy(new LeftToTheServer())
                .withLogConsumer(frame -> append(log, frame));
        container.start();
        return new ServerContainer(container);
    }

    private static void prepare(CreateContainerCmd create, Contained server) {
        create.withEntrypoint(server.command().line()).withUser(ownerOf(server.folder()));
        // Not through Testcontainers, which would fetch one more image to find out whether folders can be shared.
        Objects.requireNonNull(create.getHostConfig())
                .withBinds(new Bind(server.folder().toAbsolutePath().toString(), new Volume(server.seenAs())));
    }

    /** Passes when containers can be started. */
    public static void requireEngine() {
        DockerEngine.require(() -> DockerClientFactory.instance().isDockerAvailable());
    }

    @Override
    public boolean isAlive() {
        return container.isRunning();
    }

    @Override
    public void stop(Duration patience) {
        resume();
        if (isAlive()) {
            docker().stopContainerCmd(id)
                    .withTimeout(Math.toIntExact(patience.toSeconds()))
                    .exec();
        }
        kill();
    }

    /** Takes the container away, too; the data stay in their folder. */
    @Override
    public void kill() {
        container.stop();
    }

    @Override
    public void pause() {
        docker().pauseContainerCmd(id).exec();
    }

    @Override
    public void resume() {
        if (Boolean.TRUE.equals(state().getPaused())) {
            docker().unpauseContainerCmd(id).exec();
        }
    }

    @Override
    public long pid() {
        Long pid = state().getPidLong();
        return pid == null ? 0 : pid;
    }

    @Override
    public int exitValue() {
        Long code = state().getExitCodeLong();
        return code == null ? -1 : code.intValue();
    }

    @Override
    public boolean hasEndedWithin(Duration patience) {
        try (var end = docker().waitContainerCmd(id).exec(new WaitContainerResultCallback())) {
            return end.awaitCompletion(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ContainerState state() {
        return docker().inspectContainerCmd(id).exec().getState();
    }

    private DockerClient docker() {
        return container.getDockerClient();
    }

    /** What the server writes belongs to whoever may remove it; of group 0, for which images keep their files writable. */
    private static String ownerOf(Path folder) {
        try {
            return Files.getAttribute(folder, "unix:uid") + ":0";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void append(Path log, OutputFrame frame) {
        byte[] bytes = frame.getBytes();
        if (bytes == null) {
            return; // the end
        }
        try {
            Files.write(log, bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whoever started the server waits for its answer and reports what became of it, the same as for a process. */
    private static final class LeftToTheServer extends StartupCheckStrategy {

        @Override
        public StartupStatus checkStartupState(DockerClient client, String container) {
            return StartupStatus.SUCCESSFUL;
        }
    }
}
