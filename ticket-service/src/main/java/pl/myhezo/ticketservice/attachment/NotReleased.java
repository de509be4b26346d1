package pl.myhezo.ticketservice.attachment;

import pl.myhezo.ticketservice.ticket.Verdict;

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
