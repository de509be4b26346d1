package pl.myhezo.migrationservice.migration;

import java.util.Optional;

/** The tickets of each migration in shares, so that several instances work on one. */
public interface Shares {

    /** Makes the shares of a migration, once; in the open transaction. */
    void make(String migrationId, int count);

    /** Whether a migration has shares. */
    boolean areMade(String migrationId);

    /** Claims a share with work left that nobody works on; none of a migration that has ended. */
    Optional<Share> claim(String migrationId);

    /**
     * Keeps the claim.
     *
     * @throws ShareLost once it has passed to somebody else, or the migration was cancelled
     */
    void renew(Share share);

    /**
     * Notes up to which line all is done, in the open transaction.
     *
     * @throws ShareLost also if the migration was cancelled
     */
    void progress(Share share, long line);

    /** Notes that all is done. */
    void finish(Share share);

    /** Gives the claim back. */
    void release(Share share);

    /** Takes all shares of a migration from whoever works on them; when this returns nobody can commit with one any more. */
    void takeBack(String migrationId);

    /** Whether all shares are done. */
    boolean areDone(String migrationId);

    /** Forgets the shares of a migration. */
    void forget(String migrationId);
}
