package pl.myhezo.migrationservice.migration;

import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.migrationservice.ledger.Refusal;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.problem.ProblemType;

/** An operator stops a migration. What was sent before stays; nothing more is sent. */
public final class CancellingMigration {

    private final Migrations migrations;
    private final Shares shares;

    CancellingMigration(Migrations migrations, Shares shares) {
        this.migrations = migrations;
        this.shares = shares;
    }

    /** @throws Problem 404 if there is none, 409 if it has ended */
    public void cancel(String id, String by) {
        if (!migrations.cancel(id, new Refusal(Reason.CANCELLED_BY_OPERATOR, by))) {
            throw migrations.find(id).isPresent() ? Problem.of(ProblemType.CONFLICT) : Problem.notFound();
        }
        shares.takeBack(id);
    }
}
