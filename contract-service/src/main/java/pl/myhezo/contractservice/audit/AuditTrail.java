package pl.myhezo.contractservice.audit;

/** Keeps what callers changed. */
@FunctionalInterface
public interface AuditTrail {

    /** Writes within the open transaction. */
    void record(AuditRecord done);
}
