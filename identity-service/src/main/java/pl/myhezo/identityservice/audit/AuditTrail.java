package pl.myhezo.identityservice.audit;

/** Keeps what was done. */
@FunctionalInterface
public interface AuditTrail {

    /** Writes within the open transaction, or in one of its own. */
    void record(AuditRecord record);
}
