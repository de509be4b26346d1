package pl.myhezo.migrationservice.export.foreign;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import pl.myhezo.migrationservice.export.LegacyRecord;
import pl.myhezo.migrationservice.export.Reading;
import pl.myhezo.migrationservice.export.Records;

/** Records that are known already. */
final class GivenRecords<T extends LegacyRecord> implements Records<T> {

    private final Iterator<Reading<T>> records;

    GivenRecords(List<Reading<T>> records) {
        this.records = records.iterator();
    }

    @Override
    public Optional<Reading<T>> next() {
        return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
    }

    @Override
    public long bytesRead() {
        return 0;
    }

    @Override
    public void close() {
        // nothing is open
    }
}
