package pl.myhezo.migrationservice.ledger;

/**
 * Where in an export something stands.
 *
 * @param file the entry's name in the archive
 * @param line counted from 1; for a file itself its number in the archive's directory
 * @param part of what one line names more than one thing, such as the files of a ticket: which of them, counted from 1;
 *     otherwise 0
 */
public record Position(String file, long line, int part) {

    /** How many parts one line can have. */
    public static final int MOST_PARTS = 2000;

    public Position {
        if (part < 0 || part > MOST_PARTS) {
            throw new IllegalArgumentException("part " + part);
        }
    }

    public Position(String file, long line) {
        this(file, line, 0);
    }

    /** A part of what stands there. */
    public Position part(int number) {
        return new Position(file, line, number);
    }
}
