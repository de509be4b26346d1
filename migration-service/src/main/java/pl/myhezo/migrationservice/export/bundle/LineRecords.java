package pl.myhezo.migrationservice.export.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.export.LegacyRecord;
import pl.myhezo.migrationservice.export.Reading;
import pl.myhezo.migrationservice.export.Records;
import pl.myhezo.migrationservice.ledger.Position;
import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.migrationservice.ledger.Refusal;
import pl.myhezo.migrationservice.ledger.RefusedRecord;
import pl.myhezo.platform.value.Texts;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a file of one JSON object a line. */
final class LineRecords<T extends LegacyRecord> implements Records<T> {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String file;
    private final Lines lines;
    private final JsonMapper json;
    private final LineShape<T> shape;

    LineRecords(String file, Lines lines, JsonMapper json, LineShape<T> shape) {
        this.file = file;
        this.lines = lines;
        this.json = json;
        this.shape = shape;
    }

    @Override
    public Optional<Reading<T>> next() throws IOException {
        return lines.next().map(this::read);
    }

    @Override
    public long bytesRead() {
        return lines.bytesRead();
    }

    private Reading<T> read(Lines.Line line) {
        Position position = new Position(file, line.number());
        @Nullable JsonNode parsed = null;
        try {
            parsed = parse(line);
            refuseHalves(parsed);
            return new Reading.Read<>(position, shape.toRecord().apply(parsed));
        } catch (RefusedRecord e) {
            return unreadable(position, parsed, e.refusal());
        } catch (StreamConstraintsException e) {
            return unreadable(position, parsed, new Refusal(Reason.TOO_LARGE, e.getOriginalMessage()));
        } catch (JacksonException e) {
            Reason reason = parsed == null ? Reason.BAD_JSON : Reason.WRONG_VALUE;
            return unreadable(position, parsed, new Refusal(reason, e.getOriginalMessage()));
        }
    }

    private JsonNode parse(Lines.Line line) {
        byte[] bytes = line.bytes().orElseThrow(() -> new RefusedRecord(Reason.LINE_TOO_LONG, "line " + line.number()));
        JsonNode parsed = json.readTree(text(bytes));
        if (!parsed.isObject()) {
            throw new RefusedRecord(Reason.BAD_JSON, "not a JSON object");
        }
        return parsed;
    }

    /** Half a character could be read, but never written again: not as an event and not in the report. */
    private static void refuseHalves(JsonNode value) {
        if (value.isString() && !Texts.isWhole(value.stringValue())) {
            throw new RefusedRecord(Reason.WRONG_VALUE, "half a character in '%s'".formatted(value.stringValue()));
        }
        value.forEach(LineRecords::refuseHalves);
    }

    private static String text(byte[] bytes) {
        try {
            String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new RefusedRecord(Reason.NOT_UTF8, "bytes that are no UTF-8");
        }
    }

    private Reading<T> unreadable(Position position, @Nullable JsonNode parsed, Refusal refusal) {
        return new Reading.Unreadable<>(
                position, LineShape.name(parsed, shape.id()), LineShape.name(parsed, shape.number()), refusal);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
