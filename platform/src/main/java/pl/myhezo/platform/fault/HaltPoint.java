package pl.myhezo.platform.fault;

import org.jspecify.annotations.Nullable;

/**
 * A named place in a protocol at which a test may let the process die as by {@code kill -9}.
 *
 * <p>Started with {@code -Dmyhezo.halt-at=NAME} the JVM halts the first time it passes that place; otherwise passing
 * costs one comparison with {@code null}.
 */
public enum HaltPoint {
    BEFORE_TRANSACTION,
    IN_TRANSACTION,
    AFTER_COMMIT,
    AFTER_ANSWER,
    BEFORE_SEND,
    AFTER_SEND,
    AFTER_MARK,
    AFTER_EFFECT,
    AFTER_USER_CREATED,
    AFTER_MAIL_SENT;

    private static final @Nullable String HALT_AT = System.getProperty("myhezo.halt-at");

    /** Dies here if the process was told so. */
    public void pass() {
        if (HALT_AT != null && HALT_AT.equals(name())) {
            Runtime.getRuntime().halt(137);
        }
    }
}
