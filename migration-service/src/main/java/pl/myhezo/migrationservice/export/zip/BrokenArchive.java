package pl.myhezo.migrationservice.export.zip;

/** The file is no ZIP archive, or its directory cannot be followed. */
public final class BrokenArchive extends Exception {

    private final String what;

    BrokenArchive(String message) {
        super(message);
        this.what = message;
    }

    /** What is wrong, for the report. */
    public String what() {
        return what;
    }
}
