package pl.myhezo.ticketservice.ticket;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import pl.myhezo.platform.audit.AuditEntry;
import pl.myhezo.platform.audit.AuditRecord;
import pl.myhezo.platform.audit.AuditTrail;

/** An audit trail to look at. */
final class RecordedAudit implements AuditTrail {

    private final List<AuditRecord> done = new ArrayList<>();

    List<AuditRecord> done() {
        return List.copyOf(done);
    }

    @Override
    public void record(AuditRecord record) {
        done.add(record);
    }

    @Override
    public void count(AuditRecord record, String among) {
        done.add(record);
    }

    @Override
    public List<AuditEntry> concerning(Collection<String> ids) {
        return List.of();
    }
}
