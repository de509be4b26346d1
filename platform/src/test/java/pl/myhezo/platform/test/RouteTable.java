package pl.myhezo.platform.test;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Which status each caller gets on each route, written as a table: callers in its first line, a route in each other one. */
public final class RouteTable {

    private RouteTable() {}

    /** Statuses by caller, by route. */
    public static Map<String, Map<String, Integer>> read(String text) {
        List<List<String>> lines = text.lines()
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .toList();
        Map<String, Map<String, Integer>> table = new LinkedHashMap<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            Map<String, Integer> row = new LinkedHashMap<>();
            for (int i = 1; i < line.size(); i++) {
                row.put(lines.getFirst().get(i), Integer.valueOf(line.get(i)));
            }
            table.put(line.getFirst(), row);
        }
        return table;
    }

    /** The routes that a service's OpenAPI file describes, such as {@code GET /contracts}. */
    public static List<String> describedIn(GoldenFile openApi) {
        return new JsonMapper()
                .readTree(openApi.text())
                .get("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(method -> method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .toList();
    }
}
