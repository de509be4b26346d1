package pl.myhezo.localstack.up;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which parts a system has and how they hang together: {@code parts.properties}, with the ports shifted. */
final class Blueprint {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(?!mongodb\\.uri)([a-z-]+)(\\.management)?}");

    /** One part as described. */
    record Part(String name, List<Integer> ports, Set<String> needs, List<String> javaOptions) {

        int port() {
            return ports.getFirst();
        }

        int managementPort() {
            return ports.getLast();
        }
    }

    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Properties text;

    private Blueprint(Properties text, int offset) {
        this.text = text;
        for (String name : words(text, "parts")) {
            List<Integer> ports = words(text, name + ".ports").stream()
                    .map(port -> Integer.parseInt(port) + offset)
                    .toList();
            parts.put(
                    name, new Part(name, ports, Set.copyOf(words(text, name + ".needs")), words(text, name + ".java")));
        }
    }

    /** @param offset added to every port, so that two systems fit on one machine */
    static Blueprint shiftedBy(int offset) {
        var text = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Blueprint.class.getResourceAsStream("parts.properties")),
                StandardCharsets.UTF_8)) {
            text.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Blueprint(text, offset);
    }

    List<Part> parts() {
        return List.copyOf(parts.values());
    }

    /** Those that are our own. */
    List<Part> services() {
        return parts.values().stream()
                .filter(part -> part.name().endsWith("-service") || part.name().equals("gateway"))
                .toList();
    }

    Part part(String name) {
        Part part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException(
                    "There is no part \"" + name + "\"; the parts are " + String.join(", ", parts.keySet()));
        }
        return part;
    }

    /** What all services find in their environment, and this one beside it. */
    Map<String, String> environmentOfService(Part service, String mongoUri) {
        Map<String, String> all = new TreeMap<>(environment("env.", service));
        all.putAll(environmentOf(service));
        all.replaceAll((name, value) -> value.replace("{mongodb.uri}", mongoUri));
        return all;
    }

    /** What this part alone finds in its environment. */
    Map<String, String> environmentOf(Part part) {
        return environment(part.name() + ".env.", part);
    }

    private Map<String, String> environment(String prefix, Part self) {
        Map<String, String> all = new TreeMap<>();
        text.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .forEach(key -> all.put(key.substring(prefix.length()), filled(text.getProperty(key), self)));
        return all;
    }

    private String filled(String template, Part self) {
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(port(found.group(1), found.group(2), self)));
    }

    private String port(String name, @org.jspecify.annotations.Nullable String management, Part self) {
        Part part = name.equals("self") ? self : part(name);
        return Integer.toString(management == null ? part.port() : part.managementPort());
    }

    private static List<String> words(Properties text, String key) {
        return Arrays.stream(text.getProperty(key, "").split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
