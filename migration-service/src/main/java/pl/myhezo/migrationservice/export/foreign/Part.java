package pl.myhezo.migrationservice.export.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.ledger.Reason;
import pl.myhezo.migrationservice.ledger.RefusedRecord;
import tools.jackson.databind.JsonNode;

/** A JSON object of a line and its place in there, so that whoever mends what is wrong finds it. */
public final class Part {

    private final String place;
    private final JsonNode object;

    private Part(String place, JsonNode object) {
        this.place = place;
        this.object = object;
    }

    /** A whole line. */
    public static Part line(JsonNode line) {
        return new Part("", line);
    }

    /** One of a list that is a whole file. */
    static Part element(int number, JsonNode value) {
        return objectAt("[%d]".formatted(number), value);
    }

    /** The object in a field, which must be there. */
    public Part in(String field) {
        return maybe(field).orElseThrow(() -> missing(field));
    }

    /** The object in a field; empty if there is nothing. */
    public Optional<Part> maybe(String field) {
        JsonNode value = object.path(field);
        return isNothing(value) ? Optional.empty() : Optional.of(objectAt(place(field), value));
    }

    /** The objects of a list; none if there is no list. */
    public List<Part> each(String field) {
        JsonNode values = object.path(field);
        if (isNothing(values)) {
            return List.of();
        }
        if (!values.isArray()) {
            throw wrong(field, "is no list");
        }
        List<Part> parts = new ArrayList<>();
        for (JsonNode value : values) {
            parts.add(objectAt("%s[%d]".formatted(place(field), parts.size()), value));
        }
        return parts;
    }

    /** The objects of a list that must be there, and may be empty. */
    public List<Part> eachOf(String field) {
        if (isNothing(object.path(field))) {
            throw missing(field);
        }
        return each(field);
    }

    /** A text, or a number or yes and no as text; null if there is nothing. */
    public @Nullable String text(String field) {
        JsonNode value = object.path(field);
        return isNothing(value) ? null : asText(place(field), value);
    }

    public String required(String field) {
        String text = text(field);
        if (text == null || text.isBlank()) {
            throw missing(field);
        }
        return text;
    }

    /** A text, or the first of a list of texts: custom fields can be either. */
    public @Nullable String first(String field) {
        JsonNode value = object.path(field);
        if (!value.isArray()) {
            return text(field);
        }
        return value.isEmpty() || isNothing(value.get(0)) ? null : asText(place(field), value.get(0));
    }

    /** The texts of a list; none if there is no list. */
    public List<String> texts(String field) {
        JsonNode values = object.path(field);
        if (isNothing(values)) {
            return List.of();
        }
        if (!values.isArray()) {
            throw wrong(field, "is no list");
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode value : values) {
            texts.add(asText("%s[%d]".formatted(place(field), texts.size()), value));
        }
        return texts;
    }

    /** A text, or the one of that name in an object: a reference can be an id or an object with one. */
    public @Nullable String textIn(String field, String name) {
        return object.path(field).isObject() ? in(field).text(name) : first(field);
    }

    /** Yes or no, as {@code true}, 1 or "1"; neither is ever guessed. */
    public boolean flag(String field) {
        return switch (required(field)) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw wrong(field, "is neither yes nor no");
        };
    }

    /** The refusal of a value. */
    public RefusedRecord wrong(String field, String why) {
        return new RefusedRecord(Reason.WRONG_VALUE, "%s %s".formatted(place(field), why));
    }

    /** Where a field is in its line. */
    public String place(String field) {
        return place.isEmpty() ? field : place + "." + field;
    }

    private RefusedRecord missing(String field) {
        return new RefusedRecord(Reason.MISSING_FIELD, place(field));
    }

    private static boolean isNothing(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    private static Part objectAt(String place, JsonNode value) {
        if (!value.isObject()) {
            throw new RefusedRecord(Reason.WRONG_VALUE, place + " is no object");
        }
        return new Part(place, value);
    }

    private static String asText(String place, JsonNode value) {
        if (!value.isString() && !value.isIntegralNumber() && !value.isBoolean()) {
            throw new RefusedRecord(Reason.WRONG_VALUE, place + " is no text");
        }
        return value.asString();
    }
}
