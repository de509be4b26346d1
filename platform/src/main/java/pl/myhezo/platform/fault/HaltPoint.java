package pl.myhezo.platform.fault;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A named place in a protocol at which a test may let the process die as by {@code kill -9}.
 *
 * <p>Started with {@code -Dmyhezo.halt-at=NAME} the JVM halts the first time it passes that place, with
 * {@code -Dmyhezo.halt-at=NAME:3} the third time; otherwise passing costs one comparison with {@code null}.
 */
public enum HaltPoint {
    AFTER_PREPARATION,
    IN_TRANSACTION,
    IN_SEALING,
    AFTER_COMMIT,
    BEFORE_SEND,
    AFTER_SEND,
    AFTER_MARK,
    AFTER_EFFECT,
    AFTER_USER_CREATED,
    AFTER_MAIL_SENT;

    private static final String @Nullable [] HALT_AT = haltAt(System.getProperty("myhezo.halt-at"));

    private final AtomicInteger passed = new AtomicInteger();

    private static String @Nullable [] haltAt(@Nullable String setting) {
        return setting == null ? null : setting.split(":", 2);
    }

    /** Dies here if the process was told so. */
    public void pass() {
        if (HALT_AT != null && HALT_AT[0].equals(name()) && passed.incrementAndGet() == turn()) {
            Runtime.getRuntime().halt(137);
        }
    }

    private static int turn() {
        return HALT_AT == null || HALT_AT.length < 2 ? 1 : Integer.parseInt(HALT_AT[1]);
    }
}
