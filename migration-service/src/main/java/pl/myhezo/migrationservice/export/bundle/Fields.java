package pl.myhezo.migrationservice.export.bundle;

import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.migrationservice.ledger.RefusedRecord;

/** What every record must have. */
public final class Fields {

    private static final int LONGEST_ID = 200;

    private Fields() {}

    public static String id(@Nullable String id) {
        String present = required("id", id);
        if (present.length() > LONGEST_ID || present.chars().anyMatch(Character::isISOControl)) {
            throw new RefusedRecord(Reason.WRONG_VALUE, "id '" + present + "'");
        }
        return present;
    }

    public static String required(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new RefusedRecord(Reason.MISSING_FIELD, field);
        }
        return value;
    }
}
