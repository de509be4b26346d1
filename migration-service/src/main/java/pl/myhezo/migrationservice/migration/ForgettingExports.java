package pl.myhezo.migrationservice.migration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import pl.myhezo.migrationservice.company.Companies;
import pl.myhezo.migrationservice.handover.Awaited;
import pl.myhezo.migrationservice.upload.Uploads;

/**
 * Removes exports that nobody needs any more, as they are full of personal data: those of migrations that ended a while
 * ago, and those of which no migration came, because the upload broke off. Report and ledger stay.
 */
final class ForgettingExports {

    private static final Duration LONGEST_UPLOAD_WITHOUT_MIGRATION = Duration.ofDays(1);

    private final Uploads uploads;
    private final Migrations migrations;
    private final Companies companies;
    private final Awaited awaited;
    private final Shares shares;
    private final Duration kept;
    private final Clock clock;

    ForgettingExports(
            Uploads uploads,
            Migrations migrations,
            Companies companies,
            Awaited awaited,
            Shares shares,
            Duration kept,
            Clock clock) {
        this.uploads = uploads;
        this.migrations = migrations;
        this.companies = companies;
        this.awaited = awaited;
        this.shares = shares;
        this.kept = kept;
        this.clock = clock;
    }

    void forget() {
        Instant now = clock.instant();
        for (String id : uploads.begunBefore(now.minus(LONGEST_UPLOAD_WITHOUT_MIGRATION))) {
            boolean isNeeded = migrations
                    .find(id)
                    .map(migration -> isNeeded(migration, now))
                    .orElse(false);
            if (!isNeeded) {
                forget(id);
            }
        }
    }

    private boolean isNeeded(Migration migration, Instant now) {
        Instant end = migration.finishedAt();
        return end == null || end.plus(kept).isAfter(now);
    }

    private void forget(String id) {
        boolean more = true;
        while (more) {
            more = companies.forget(id);
        }
        shares.forget(id);
        more = true;
        while (more) {
            more = awaited.forget(id); // of one that was cancelled before all its answers came
        }
        uploads.remove(id);
    }
}
