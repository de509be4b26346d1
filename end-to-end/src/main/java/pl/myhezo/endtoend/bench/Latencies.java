package pl.myhezo.endtoend.bench;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Durations of one kind, in milliseconds. */
record Latencies(double[] sorted) {

    static Latencies ofNanos(List<Long> nanos) {
        double[] millis = nanos.stream().mapToDouble(n -> n / 1e6).toArray();
        Arrays.sort(millis);
        return new Latencies(millis);
    }

    /** The value that a share of all does not exceed. */
    double percentile(double share) {
        return sorted[Math.min(sorted.length - 1, (int) Math.ceil(share * sorted.length) - 1)];
    }

    List<Figure> figures(String name, @Nullable String budgetOfP95) {
        return List.of(
                Figure.of(name + ", p50", percentile(0.50), "ms", null),
                Figure.of(name + ", p95", percentile(0.95), "ms", budgetOfP95),
                Figure.of(name + ", p99", percentile(0.99), "ms", null),
                Figure.of(name + ", max", sorted[sorted.length - 1], "ms", null).noting(sorted.length + " measured"));
    }
}
