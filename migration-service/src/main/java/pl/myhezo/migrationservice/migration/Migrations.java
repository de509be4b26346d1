package pl.myhezo.migrationservice.migration;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.ledger.RecordKind;
import pl.myhezo.migrationservice.ledger.Refusal;

/** All migrations. What takes a {@link Claim} throws {@link ClaimLost} once that has passed to somebody else. */
public interface Migrations {

    /** Adds a migration, in the open transaction. */
    void add(Migration migration);

    Optional<Migration> find(String id);

    /** The newest that somebody began with such an export. */
    Optional<Migration> newest(String by, String format, boolean dryRun, String sha256);

    /** @param before the id before which to begin, for the next page */
    List<Migration> newestFirst(@Nullable String before, int limit);

    /** How many there are in a state. */
    long count(MigrationStatus status);

    /**
     * Claims the next migration that has work left and nobody works on. Dry runs and real ones are claimed apart; real
     * ones strictly one after another in the order they came, so that an older export never overtakes a newer one.
     */
    Optional<Claim> claim(boolean dryRun);

    /** The real migration whose turn it is, if it is at its tickets and may be worked on. */
    Optional<Migration> atTickets();

    /** Keeps the claim. */
    void renew(Claim claim);

    /** Notes what the export says of itself, in the open transaction. */
    void identify(Claim claim, String source, Map<RecordKind, Long> expected);

    /** Notes up to where all is done, in the open transaction. */
    void progress(Claim claim, Stage stage, long line);

    /** Notes that it waits for something that is missing, or goes on. */
    void status(Claim claim, MigrationStatus status, @Nullable Refusal why);

    /** Ends it. */
    void finish(Claim claim, MigrationStatus status, @Nullable Refusal why);

    /** Gives the claim back; nobody takes it before the pause is over. */
    void release(Claim claim, Duration pause);

    /** Stops an open migration; answers whether it was open. */
    boolean cancel(String id, Refusal why);

    /** Keeps an open migration from being worked on until it is resumed; answers whether it was open. */
    boolean pause(String id, Refusal why);

    /** Lets a paused or cancelled migration go on at once; answers whether it was one of these. */
    boolean resume(String id);
}
