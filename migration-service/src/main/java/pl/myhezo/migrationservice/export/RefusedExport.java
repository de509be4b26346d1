package pl.myhezo.migrationservice.export;

import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.migrationservice.ledger.Refusal;

/** An export of which nothing may be used. */
public final class RefusedExport extends Exception {

    private final transient Refusal refusal;

    public RefusedExport(Reason reason, String detail) {
        super(reason + " " + detail);
        this.refusal = new Refusal(reason, detail);
    }

    public Refusal refusal() {
        return refusal;
    }
}
