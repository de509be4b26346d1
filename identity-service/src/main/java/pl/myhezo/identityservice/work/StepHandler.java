package pl.myhezo.identityservice.work;

/** Does the steps of one kind. It may be called again for the same target after any failure, so it must bear that. */
public interface StepHandler {

    String kind();

    /** Does it; whatever it throws, it is called again later. */
    void take(String target);
}
