package pl.myhezo.migrationservice.ledger;

/** A record that breaks a rule of its format. The others of its export go on. */
public final class RefusedRecord extends RuntimeException {

    private final transient Refusal refusal;

    public RefusedRecord(Reason reason, String detail) {
        super(reason + " " + detail);
        this.refusal = new Refusal(reason, detail);
    }

    public Refusal refusal() {
        return refusal;
    }
}
