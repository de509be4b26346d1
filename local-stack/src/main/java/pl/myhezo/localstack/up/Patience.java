package pl.myhezo.localstack.up;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Repeats what got no answer: on a machine that has just started everything, services answer late at times. */
final class Patience {

    private final Duration longest;
    private final Duration pause;

    /**
     * @param longest after it nothing is repeated any more
     * @param pause between two tries
     */
    Patience(Duration longest, Duration pause) {
        this.longest = longest;
        this.pause = pause;
    }

    <T> T with(Work<T> work) throws IOException {
        long begin = System.nanoTime();
        while (true) {
            try {
                return work.done();
            } catch (NoAnswer e) {
                if (System.nanoTime() - begin >= longest.toNanos()) {
                    throw e;
                }
                SupervisorLog.say("It is tried again: " + e.getMessage());
                rest();
            }
        }
    }

    private void rest() {
        try {
            TimeUnit.MILLISECONDS.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted");
        }
    }

    /** What is to be done. */
    @FunctionalInterface
    interface Work<T> {

        T done() throws IOException;
    }
}
