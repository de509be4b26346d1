package pl.myhezo.migrationservice.migration;

/** Somebody else works on the share now, or its migration was cancelled. */
public final class ShareLost extends RuntimeException {

    public ShareLost(Share share) {
        super("The share %d of the migration %s is no longer ours".formatted(share.number(), share.migrationId()));
    }
}
