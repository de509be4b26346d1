package pl.myhezo.identityservice.work;

/**
 * Something to be done after a commit.
 *
 * @param kind what, as its {@link StepHandler} names it
 * @param target to what: an id
 */
public record Step(String kind, String target) {

    /** One of each kind and target waits at most. */
    public String id() {
        return kind + ":" + target;
    }
}
