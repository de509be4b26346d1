package pl.myhezo.migrationservice.migration;

import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.migrationservice.ledger.Refusal;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.problem.ProblemType;

/** An operator stops a migration for a while. Nothing more is sent until it is resumed, and those behind it wait. */
public final class PausingMigration {

    private final Migrations migrations;
    private final Shares shares;

    PausingMigration(Migrations migrations, Shares shares) {
        this.migrations = migrations;
        this.shares = shares;
    }

    /** @throws Problem 404 if there is none, 409 if it has ended */
    public void pause(String id, String by) {
        if (!migrations.pause(id, new Refusal(Reason.PAUSED_BY_OPERATOR, by))) {
            throw migrations.find(id).isPresent() ? Problem.of(ProblemType.CONFLICT) : Problem.notFound();
        }
        shares.takeBack(id);
    }
}
