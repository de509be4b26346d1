package pl.myhezo.migrationservice.handover;

import java.time.Clock;
import java.time.Duration;

/** Removes dialogues and files once their tickets are answered: they are full of personal data, and they are elsewhere. */
public final class ForgettingContents {

    private final KeptContents contents;
    private final Awaited awaited;
    private final Duration kept;
    private final Clock clock;

    ForgettingContents(KeptContents contents, Awaited awaited, Duration kept, Clock clock) {
        this.contents = contents;
        this.awaited = awaited;
        this.kept = kept;
        this.clock = clock;
    }

    public void forget() {
        contents.forget(clock.instant().minus(kept), awaited);
    }
}
