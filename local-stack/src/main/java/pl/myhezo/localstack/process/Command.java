package pl.myhezo.localstack.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A program with its arguments and what its environment has beyond ours. */
public record Command(List<String> line, Map<String, String> environment) {

    public Command {
        if (line.isEmpty()) {
            throw new IllegalArgumentException("A command needs a program");
        }
        line = List.copyOf(line);
        environment = Map.copyOf(environment);
    }

    public static Command of(String... line) {
        return new Command(List.of(line), Map.of());
    }

    /** A Java program on the JDK that runs us, tuned for a short start and little memory. */
    public static Command java(List<String> arguments) {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.add("-XX:+UseSerialGC");
        line.add("-XX:TieredStopAtLevel=1");
        line.add("-XX:+ExitOnOutOfMemoryError");
        line.addAll(arguments);
        return new Command(line, Map.of("JAVA_HOME", System.getProperty("java.home")));
    }

    /** The same, giving way to everything else on the machine. */
    public Command atLowestPriority() {
        return new Command(
                Stream.concat(Stream.of("nice", "-n", "19"), line.stream()).toList(), environment);
    }

    public Command with(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(environment);
        all.putAll(more);
        return new Command(line, all);
    }
}
