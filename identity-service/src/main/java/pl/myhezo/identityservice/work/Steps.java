package pl.myhezo.identityservice.work;

import java.time.Duration;
import java.util.Optional;

/** Steps that wait to be done. */
public interface Steps {

    /** Adds a step to the open transaction; one that waits already is due again after the delay. */
    void add(Step step, Duration delay);

    /** As {@link #add(Step, Duration)}, due at once. */
    default void add(Step step) {
        add(step, Duration.ZERO);
    }

    /** Takes a step that is due, for as long as the lease lasts. */
    Optional<ClaimedStep> claim();

    /** The step is still under way: the lease begins anew. */
    void renew(ClaimedStep step);

    /** The step was done and is forgotten, unless it was added once more in the meantime. */
    void done(ClaimedStep step);

    /** The step failed and is due again after the pause. */
    void failed(ClaimedStep step, Duration pause);
}
