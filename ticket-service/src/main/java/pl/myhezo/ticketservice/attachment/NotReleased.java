package pl.myhezo.ticketservice.attachment;

/** Nobody has found the file harmless, not yet or never. */
public final class NotReleased extends RuntimeException {

    private final Verdict verdict;

    NotReleased(Verdict verdict) {
        super("Not released: " + verdict);
        this.verdict = verdict;
    }

    public Verdict verdict() {
        return verdict;
    }
}
