package pl.myhezo.localstack.container;

import java.util.function.BooleanSupplier;

/** Whether containers can be started at all, and what to do when not. */
final class DockerEngine {

    private DockerEngine() {}

    /**
     * Passes when Docker answers.
     *
     * @throws IllegalStateException with a sentence for whoever asked for containers
     */
    static void require(BooleanSupplier answers) {
        boolean available;
        try {
            available = answers.getAsBoolean();
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "-Dservers=containers has to be said to Maven, which then adds Testcontainers to the class path; "
                            + "leave it out to run the servers as processes.",
                    e);
        }
        if (!available) {
            throw new IllegalStateException(
                    "-Dservers=containers needs a Docker engine and none answers: start Docker (or set DOCKER_HOST), "
                            + "or leave -Dservers=containers out to run the servers as processes.");
        }
    }
}
