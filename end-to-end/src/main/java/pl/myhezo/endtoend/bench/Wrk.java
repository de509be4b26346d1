package pl.myhezo.endtoend.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the load generator {@code wrk} reports: as many calls as go through, 32 at a time. */
record Wrk(String report) {

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern REQUESTS = Pattern.compile("([0-9]+) requests in");
    private static final Pattern P99 = Pattern.compile("99%\\s+([0-9.]+)(us|ms|s)");
    private static final Pattern FAILED = Pattern.compile("Non-2xx or 3xx responses: ([0-9]+)");
    private static final int SECONDS = 10;
    private static final int WARM = 80_000;
    private static final int MOST_WARM_UPS = 36;

    static Wrk get(String address, String header) throws IOException, InterruptedException {
        return run(List.of("-H", header, address));
    }

    /** Sends the same body again and again. */
    static Wrk post(String address, Map<String, String> headers, String body) throws IOException, InterruptedException {
        Path script = Files.createTempFile("post", ".lua");
        try {
            String lines = headers.entrySet().stream()
                    .map(header -> "wrk.headers[\"%s\"] = [[%s]]%n".formatted(header.getKey(), header.getValue()))
                    .collect(Collectors.joining());
            Files.writeString(script, "wrk.method = \"POST\"%nwrk.body = [[%s]]%n%s".formatted(body, lines));
            return run(List.of("-s", script.toString(), address));
        } finally {
            Files.delete(script);
        }
    }

    /** Until the compilers have little left to win: they look at what was called ten thousands of times. */
    static void warm(String address, String header) throws Exception {
        warm(WARM, () -> get(address, header));
    }

    /** Until so many calls were answered, or six minutes are over. */
    static void warm(int calls, Callable<Wrk> load) throws Exception {
        double answered = 0;
        for (int runs = 0; answered < calls && runs < MOST_WARM_UPS; runs++) {
            answered += load.call().requests();
        }
    }

    private static Wrk run(List<String> call) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of("wrk", "-t1", "-c32", "-d" + SECONDS + "s", "--latency"), call.stream())
                .toList();
        Process wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
        String report = new String(wrk.getInputStream().readAllBytes());
        if (wrk.waitFor() != 0) {
            throw new IllegalStateException(report);
        }
        return new Wrk(report);
    }

    double rate() {
        return number(RATE);
    }

    double requests() {
        return number(REQUESTS);
    }

    double p99Millis() {
        Matcher p99 = P99.matcher(report);
        if (!p99.find()) {
            throw new IllegalStateException(report);
        }
        double value = Double.parseDouble(p99.group(1));
        return switch (p99.group(2)) {
            case "us" -> value / 1000;
            case "s" -> value * 1000;
            default -> value;
        };
    }

    Figure rate(String name, @Nullable String budget) {
        Matcher failed = FAILED.matcher(report);
        String note = (failed.find() ? failed.group(1) : "0") + " refused";
        return Figure.of(name, rate(), "req/s", budget).noting(note);
    }

    List<Figure> figures(String name) {
        return List.of(rate(name, null), Figure.of(name + ", p99 at full load", p99Millis(), "ms", null));
    }

    private double number(Pattern pattern) {
        Matcher found = pattern.matcher(report);
        if (!found.find()) {
            throw new IllegalStateException(report);
        }
        return Double.parseDouble(found.group(1));
    }
}
