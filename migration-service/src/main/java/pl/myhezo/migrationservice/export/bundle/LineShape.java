package pl.myhezo.migrationservice.export.bundle;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.export.LegacyRecord;
import pl.myhezo.migrationservice.ledger.Refusal;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * How a line stands for a record.
 *
 * @param toRecord throws {@link pl.myhezo.migrationservice.ledger.RefusedRecord} for a line that does not
 * @param id where a line has the record's id, so that one that is refused is still named
 * @param number where it has what people call the record by
 */
public record LineShape<T extends LegacyRecord>(Function<JsonNode, T> toRecord, JsonPointer id, JsonPointer number) {

    private static final int LONGEST_NAME = 200;

    /** @param id and number as JSON pointers */
    public static <T extends LegacyRecord> LineShape<T> of(String id, String number, Function<JsonNode, T> toRecord) {
        return new LineShape<>(toRecord, JsonPointer.compile(id), JsonPointer.compile(number));
    }

    static @Nullable String name(@Nullable JsonNode line, JsonPointer where) {
        if (line == null) {
            return null;
        }
        JsonNode value = line.at(where);
        if (!value.isString() && !value.isIntegralNumber()) {
            return null;
        }
        String text = value.asString();
        return text.length() > LONGEST_NAME ? null : Refusal.printable(text);
    }
}
