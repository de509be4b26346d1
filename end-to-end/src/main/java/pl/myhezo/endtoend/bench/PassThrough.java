package pl.myhezo.endtoend.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.myhezo.endtoend.system.Machine;
import pl.myhezo.endtoend.system.Status;

/** The same call through the gateway with a session, and straight to the service with a token. Needs {@code wrk}. */
final class PassThrough {

    /** A contract of the sample customer, as it is written in a path. */
    static final String CONTRACT = "HEZO~2023~00017";

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern REQUESTS = Pattern.compile("([0-9]+) requests in");
    private static final Pattern P99 = Pattern.compile("99%\\s+([0-9.]+)(us|ms|s)");
    private static final Pattern FAILED = Pattern.compile("Non-2xx or 3xx responses: ([0-9]+)");
    private static final int SECONDS = 10;
    private static final int CORES = 2;
    private static final int WARM = 30_000;
    private static final int MOST_WARM_UPS = 18;

    private final Status status;
    private final String cookies;

    PassThrough(Status status, String cookies) {
        this.status = status;
        this.cookies = cookies;
    }

    List<Figure> measure() throws IOException, InterruptedException {
        String token = new Machine(status, "contracts-team").token();
        String service = status.services().get("contract-service") + "/contracts/" + CONTRACT;
        String portal = status.portal() + "/api/contracts/" + CONTRACT;
        warm(service, "Authorization: Bearer " + token);
        warm(portal, "Cookie: " + cookies);
        String direct = run(service, "Authorization: Bearer " + token);
        Duration before = gatewayCpu();
        String through = run(portal, "Cookie: " + cookies);
        double cpuSeconds = gatewayCpu().minus(before).toMillis() / 1000.0;
        List<Figure> figures = new ArrayList<>();
        figures.addAll(figures("straight to the service", direct, null));
        figures.addAll(figures("through the gateway", through, null));
        figures.add(Figure.of(
                        "gateway with two cores to itself",
                        CORES * number(REQUESTS, through) / cpuSeconds,
                        "req/s",
                        ">= 6000")
                .noting("by the processor time that its process took for them"));
        figures.add(Figure.of("gateway / direct", rate(through) / rate(direct), "ratio", null)
                .noting("load generator, gateway and service share the cores"));
        return figures;
    }

    /** Until the compilers have little left to win: they look at what was called ten thousands of times. */
    private static void warm(String address, String header) throws IOException, InterruptedException {
        double answered = 0;
        for (int runs = 0; answered < WARM && runs < MOST_WARM_UPS; runs++) {
            answered += number(REQUESTS, run(address, header));
        }
    }

    private static List<Figure> figures(String name, String report, @Nullable String budget) {
        Matcher failed = FAILED.matcher(report);
        String note = failed.find() ? failed.group(1) + " refused" : "0 refused";
        return List.of(
                Figure.of(name, rate(report), "req/s", budget).noting(note),
                Figure.of(name + ", p99 at full load", p99Millis(report), "ms", null));
    }

    private static double rate(String report) {
        return number(RATE, report);
    }

    private static double p99Millis(String report) {
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

    private static double number(Pattern pattern, String report) {
        Matcher found = pattern.matcher(report);
        if (!found.find()) {
            throw new IllegalStateException(report);
        }
        return Double.parseDouble(found.group(1));
    }

    private Duration gatewayCpu() {
        long pid = status.process("gateway").pid();
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().totalCpuDuration())
                .orElseThrow();
    }

    private static String run(String address, String header) throws IOException, InterruptedException {
        Process wrk = new ProcessBuilder("wrk", "-t1", "-c32", "-d" + SECONDS + "s", "--latency", "-H", header, address)
                .redirectErrorStream(true)
                .start();
        String report = new String(wrk.getInputStream().readAllBytes());
        if (wrk.waitFor() != 0) {
            throw new IllegalStateException(report);
        }
        return report;
    }
}
