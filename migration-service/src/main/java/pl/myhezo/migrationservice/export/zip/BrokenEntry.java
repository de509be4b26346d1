package pl.myhezo.migrationservice.export.zip;

import pl.myhezo.migrationservice.export.RefusedFile;
import pl.myhezo.migrationservice.ledger.Reason;

/** An entry's bytes are not what the archive's directory says of them. */
public final class BrokenEntry extends RefusedFile {

    private final String what;

    BrokenEntry(String message) {
        super(Reason.BROKEN_FILE, message);
        this.what = message;
    }

    /** What is wrong, for the report. */
    public String what() {
        return what;
    }
}
