package pl.myhezo.ticketservice.attachment;

/** As many files are on their way as may be. */
public final class TooManyFilesUnderWay extends RuntimeException {

    private final boolean own;

    TooManyFilesUnderWay(boolean own) {
        super(own ? "One person has too many files under way" : "Too many files are under way", null, false, false);
        this.own = own;
    }

    /** Whether they are the caller's own. */
    public boolean own() {
        return own;
    }
}
