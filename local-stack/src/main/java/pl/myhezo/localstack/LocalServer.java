package pl.myhezo.localstack;

/**
 * A server of this machine that can be started, stopped and hurt. Address and data stay the same from {@link #start()}
 * to {@link #start()}.
 */
public interface LocalServer {

    /** What it is called in messages, such as {@code kafka}. */
    String name();

    /** Starts it and returns when it answers; nothing happens when it runs already. */
    void start();

    /** Ends it in order; nothing happens when it does not run. */
    void stop();

    /** {@code kill -9}. */
    void kill();

    /** Holds it: connections stay open and nothing answers. */
    void pause();

    /** Lets it go on after {@link #pause()}. */
    void resume();

    boolean isRunning();

    /**
     * The operating system's process id.
     *
     * @throws IllegalStateException when it does not run
     */
    long pid();
}
