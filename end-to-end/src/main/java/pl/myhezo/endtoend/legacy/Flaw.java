package pl.myhezo.endtoend.legacy;

/** What can be wrong with a ticket of an export, and what is to become of it then. */
enum Flaw {
    NOT_JSON(Fate.REJECTED),
    UNKNOWN_STATUS(Fate.REJECTED),
    UNKNOWN_COMPANY(Fate.REJECTED),
    NO_SUBJECT(Fate.REJECTED),
    WRONG_TIME(Fate.REJECTED),
    CLOSED(Fate.SKIPPED),
    MISSING_FILE(Fate.MOVED),
    UNSAFE_FILE(Fate.MOVED),
    SCRIPT(Fate.MOVED),
    DEEP_MARKUP(Fate.MOVED),
    LONG_LINE(Fate.MOVED),
    STRANGE_LETTERS(Fate.MOVED);

    /** How a ticket ends. */
    enum Fate {
        MOVED,
        SKIPPED,
        REJECTED
    }

    private final Fate fate;

    Flaw(Fate fate) {
        this.fate = fate;
    }

    Fate fate() {
        return fate;
    }
}
