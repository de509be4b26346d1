package pl.myhezo.ticketservice.migrated;

import java.util.Optional;

/** Every ticket that came over from another system. */
public interface LegacyRecords {

    Optional<LegacyRecord> find(LegacyId id);

    /** Stores a record, new or in place of the earlier one of the same id, within the open transaction. */
    void save(LegacyRecord legacyRecord);
}
