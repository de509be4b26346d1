package pl.myhezo.migrationservice.migration;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pl.myhezo.migrationservice.export.RefusedExport;
import pl.myhezo.migrationservice.ledger.Run;

/** Works on tickets of a migration that another instance leads. */
final class HelpingMigration {

    private static final Logger log = LoggerFactory.getLogger(HelpingMigration.class);

    private final Migrations migrations;
    private final Shares shares;
    private final OpeningExport opening;
    private final SharingTickets sharing;
    private final MigrationSettings settings;

    HelpingMigration(
            Migrations migrations,
            Shares shares,
            OpeningExport opening,
            SharingTickets sharing,
            MigrationSettings settings) {
        this.migrations = migrations;
        this.shares = shares;
        this.opening = opening;
        this.sharing = sharing;
        this.settings = settings;
    }

    /**
     * Takes shares as long as there are free ones.
     *
     * @throws IOException if the export cannot be read here
     */
    void help() throws IOException {
        Optional<Migration> migration = migrations.atTickets();
        Optional<Share> first = migration.flatMap(found -> shares.claim(found.id()));
        if (migration.isPresent() && first.isPresent()) {
            help(migration.get(), first.get());
        }
    }

    private void help(Migration migration, Share first) throws IOException {
        log.info("Helping with the migration {}", migration.id());
        Run run = new Run(migration.id(), Objects.requireNonNull(migration.source()), false);
        Heartbeat heartbeat = new Heartbeat(() -> shares.renew(first), settings.lease());
        try {
            opening.open(migration, heartbeat, export -> sharing.help(run, export, first));
        } catch (RefusedExport e) {
            throw new IOException("refused, though it was accepted before", e);
        } catch (ShareLost e) {
            log.info(e.getMessage());
        }
    }
}
