package pl.myhezo.contractservice.company;

/** What became of something that was told to us, and what difference it made. */
public record Recorded<T>(T value, Change change) {

    /** Telling the same again makes no difference, and is no event. */
    public enum Change {
        CREATED,
        UPDATED,
        UNCHANGED
    }
}
