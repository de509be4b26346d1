package pl.myhezo.localstack.up;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The supervisor's own log: one line a happening, with its time. */
final class SupervisorLog {

    private SupervisorLog() {}

    static void say(String what) {
        System.out.println(Instant.now().truncatedTo(ChronoUnit.MILLIS) + " " + what);
    }
}
