package pl.myhezo.migrationservice.migration;

/** Somebody else works on the migration now, or it was cancelled. */
public final class ClaimLost extends RuntimeException {

    public ClaimLost(Claim claim) {
        super("The migration %s is no longer ours".formatted(claim.migrationId()));
    }
}
