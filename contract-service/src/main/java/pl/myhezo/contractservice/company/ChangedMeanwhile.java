package pl.myhezo.contractservice.company;

/** What was to be written over is no longer what was read. */
public final class ChangedMeanwhile extends RuntimeException {

    public ChangedMeanwhile(String what, long version) {
        super("%s is no longer at version %d".formatted(what, version));
    }
}
