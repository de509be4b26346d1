package pl.myhezo.platform.audit;

import java.util.List;

/**
 * What a look at the whole chain of seals showed.
 *
 * @param intact whether nothing is amiss
 * @param first the number of the oldest record that is still kept
 * @param sealed the number of the newest record that is sealed
 * @param seal of that one; kept elsewhere and handed in next time, it shows that nothing up to there was replaced
 * @param waiting records that are not sealed yet
 * @param findings what is amiss, the first hundred
 */
record AuditVerification(boolean intact, long first, long sealed, String seal, long waiting, List<Finding> findings) {

    /**
     * Something that is not as it was sealed.
     *
     * @param from the number of the first record concerned
     * @param to and of the last
     */
    record Finding(Kind kind, long from, long to) {}

    enum Kind {
        /** The record is not what was sealed. */
        CHANGED,
        /** The records are gone. */
        MISSING,
        /** The note of up to where records were deleted after their time is not ours. */
        FORGED_BEGINNING,
        /** The note of where the chain ends is not ours. */
        FORGED_END
    }
}
