package pl.myhezo.migrationservice.migration;

/** Where a migration is in its life. */
public enum MigrationStatus {
    /** Uploaded, and waiting for its turn. */
    RECEIVED,
    /** Being read, or waiting for answers. */
    RUNNING,
    /**
     * Something that is needed has been missing for a while; it goes on by itself when that is back. If an operator paused
     * it, it goes on when one resumes it.
     */
    PAUSED,
    /** Everything is as it should be. */
    COMPLETED,
    /** At its end, with something rejected. */
    COMPLETED_WITH_PROBLEMS,
    /** The export was refused, or the operator cancelled; the reason says which. */
    FAILED;

    /** Whether work remains. */
    public boolean isOpen() {
        return switch (this) {
            case RECEIVED, RUNNING, PAUSED -> true;
            case COMPLETED, COMPLETED_WITH_PROBLEMS, FAILED -> false;
        };
    }
}
