package pl.myhezo.identityservice.limit;

import java.util.Collection;
import java.util.Set;

/**
 * Counts attempts. One is reserved before its outcome is known, so that many at once do not slip through; what turns out
 * well is given back. None of this is part of a transaction.
 */
public interface Limits {

    /**
     * Reserves the attempt with all quotas, or with none. Reserving the same attempt again changes nothing.
     *
     * @throws pl.myhezo.platform.problem.Problem 429 if one of them is used up, with the time until it is worth trying
     *     again; 503 if that cannot be known
     */
    void reserve(String attempt, Collection<Quota> quotas);

    /** The attempt turned out well as far as these limits are concerned, and counts no more. */
    void giveBack(String attempt, Set<Limit> limits);

    /** The attempt turned out badly and counts until the limit's time is over. */
    void keep(String attempt);
}
