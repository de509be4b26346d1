package pl.myhezo.dialoguepdf.paper;

import java.time.Duration;

/** What a document may still cost. Everything that grows with a dialogue asks here, so that none grows for ever. */
public final class Budget {

    private static final int LOOK_AT_THE_CLOCK_EVERY = 64;

    private final long end;
    private final int pages;
    private final long bytes;
    private long characters;
    private int pictures;
    private int steps;
    private boolean open;

    public Budget(Duration time, long characters, int pages, int pictures, long bytes) {
        this.end = System.nanoTime() + time.toNanos();
        this.characters = characters;
        this.pages = pages;
        this.pictures = pictures;
        this.bytes = bytes;
    }

    /** Refuses nothing from now on: what is short anyway must be said. */
    public void open() {
        open = true;
    }

    /** Refuses again what is too much. */
    public void close() {
        open = false;
    }

    /** Asked before each small step, such as a line. */
    public void step() {
        if (steps++ % LOOK_AT_THE_CLOCK_EVERY == 0) {
            refuse(System.nanoTime() - end > 0, "time");
        }
    }

    public void characters(int more) {
        characters -= more;
        refuse(characters < 0, "characters");
    }

    public boolean picture() {
        return pictures-- > 0;
    }

    void page(int number, int size) {
        refuse(number > pages, "pages");
        refuse(size > bytes, "bytes");
    }

    private void refuse(boolean spent, String what) {
        if (spent && !open) {
            throw new BudgetSpent(what);
        }
    }
}
