package pl.myhezo.localstack.process;

import java.time.Duration;

/** A server program that was started, as a process or in a container. */
public interface RunningServer {

    /** Whether the server runs; somebody else may have killed it. */
    boolean isAlive();

    /** Asks the server to end and kills it when it has not done so in time. */
    void stop(Duration patience);

    /** {@code kill -9}. */
    void kill();

    /** Holds it: the server keeps its connections but does nothing. */
    void pause();

    /** Lets it go on after {@link #pause()}. */
    void resume();

    /** The operating system's process id. */
    long pid();

    /** The exit status, as a shell reports it: 128 + n after signal n. */
    int exitValue();

    boolean hasEndedWithin(Duration patience);
}
