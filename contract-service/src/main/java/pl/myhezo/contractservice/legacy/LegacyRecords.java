package pl.myhezo.contractservice.legacy;

import java.util.Optional;

/** Everything that came over from other systems. */
public interface LegacyRecords {

    Optional<LegacyRecord> find(LegacyId id);

    /** Stores a record, new or in place of the earlier one of the same id. */
    void save(LegacyRecord legacyRecord);
}
