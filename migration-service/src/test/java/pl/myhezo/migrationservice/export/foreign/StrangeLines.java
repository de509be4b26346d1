package pl.myhezo.migrationservice.export.foreign;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A line with each of its values, one after another, replaced by values of every other shape. */
final class StrangeLines {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> STRANGE =
            List.of("null", "true", "7", "1.5", "\"\"", "\"x\"", "[]", "[null]", "[[7]]", "{}", "{\"id\":{}}");

    private final JsonNode line;
    private final List<String> lines = new ArrayList<>();

    private StrangeLines(JsonNode line) {
        this.line = line;
    }

    static List<String> of(String line) {
        StrangeLines strange = new StrangeLines(JSON.readTree(line));
        strange.goThrough(strange.line);
        return strange.lines;
    }

    private void goThrough(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (String field : List.copyOf(object.propertyNames())) {
                JsonNode before = object.get(field);
                for (String value : STRANGE) {
                    object.set(field, JSON.readTree(value));
                    lines.add(line.toString());
                }
                object.set(field, before);
                goThrough(before);
            }
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                JsonNode before = list.get(i);
                for (String value : STRANGE) {
                    list.set(i, JSON.readTree(value));
                    lines.add(line.toString());
                }
                list.set(i, before);
                goThrough(before);
            }
        }
    }
}
