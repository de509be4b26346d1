package pl.myhezo.migrationservice.export;

import java.io.IOException;
import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.migrationservice.ledger.Refusal;

/** A file of an export that cannot come over. What names it comes over without it. */
public class RefusedFile extends IOException {

    private final transient Refusal refusal;

    public RefusedFile(Refusal refusal) {
        super(refusal.reason() + " " + refusal.detail());
        this.refusal = refusal;
    }

    public RefusedFile(Reason reason, String detail) {
        this(new Refusal(reason, detail));
    }

    public Refusal refusal() {
        return refusal;
    }
}
