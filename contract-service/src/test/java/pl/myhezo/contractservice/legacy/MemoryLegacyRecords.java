package pl.myhezo.contractservice.legacy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

final class MemoryLegacyRecords implements LegacyRecords {

    private final Map<LegacyId, LegacyRecord> records = new HashMap<>();

    @Override
    public Optional<LegacyRecord> find(LegacyId id) {
        return Optional.ofNullable(records.get(id));
    }

    @Override
    public void save(LegacyRecord legacyRecord) {
        records.put(legacyRecord.id(), legacyRecord);
    }
}
