package pl.myhezo.migrationservice.migration;

import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.migrationservice.ledger.Refusal;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.problem.ProblemType;

/** An operator stops a migration, for a while or for good. What was sent before stays; nothing more is sent. */
public final class StoppingMigration {

    private final Migrations migrations;
    private final Shares shares;

    StoppingMigration(Migrations migrations, Shares shares) {
        this.migrations = migrations;
        this.shares = shares;
    }

    /**
     * Until it is resumed; those behind it wait.
     *
     * @throws Problem 404 if there is none, 409 if it has ended
     */
    public void pause(String id, String by) {
        stopped(id, migrations.pause(id, new Refusal(Reason.PAUSED_BY_OPERATOR, by)));
    }

    /**
     * Those behind it go on.
     *
     * @throws Problem 404 if there is none, 409 if it has ended
     */
    public void cancel(String id, String by) {
        stopped(id, migrations.cancel(id, new Refusal(Reason.CANCELLED_BY_OPERATOR, by)));
    }

    private void stopped(String id, boolean wasRunning) {
        if (!wasRunning) {
            throw migrations.find(id).isPresent() ? Problem.of(ProblemType.CONFLICT) : Problem.notFound();
        }
        shares.takeBack(id);
    }
}
