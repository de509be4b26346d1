package pl.myhezo.migrationservice.company;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import pl.myhezo.migrationservice.ledger.Reason;

/** The companies of a migration while it reads: its contracts and tickets name them by legacy id. */
public interface Companies {

    /** Adds companies, in the open transaction. */
    void add(String migrationId, List<Entry> companies);

    /** Companies by legacy id. */
    Map<String, Entry> find(String migrationId, Collection<String> legacyIds);

    /** Forgets some companies of a migration; answers whether there may be more. */
    boolean forget(String migrationId);

    /** A company that a record may name. */
    sealed interface Entry {
        String legacyId();

        record Known(Company company) implements Entry {
            @Override
            public String legacyId() {
                return company.legacyId();
            }
        }

        /** A company that was rejected, and with it what names it. */
        record Rejected(String legacyId, Reason reason) implements Entry {}
    }
}
