package pl.myhezo.identityservice.work;

/**
 * A step that somebody is about to do.
 *
 * @param claim who: another claim makes this one void
 * @param attempts how often it was begun, this time included
 */
public record ClaimedStep(Step step, String claim, int attempts) {}
