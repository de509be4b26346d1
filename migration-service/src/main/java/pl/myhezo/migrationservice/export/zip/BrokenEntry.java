package pl.myhezo.migrationservice.export.zip;

import java.io.IOException;

/** An entry's bytes are not what the archive's directory says of them. */
public final class BrokenEntry extends IOException {

    private final String what;

    BrokenEntry(String message) {
        super(message);
        this.what = message;
    }

    /** What is wrong, for the report. */
    public String what() {
        return what;
    }
}
