package pl.myhezo.endtoend.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How a long run goes: its rate, and the heap of programs at each tenth of it. The first and the last tenth are left out. */
final class Curve {

    private static final int PARTS = 10;

    private final long all;
    private final Map<String, LiveHeap> programs;
    private final Map<String, SortedMap<Integer, Double>> heaps = new LinkedHashMap<>();
    private long firstDone;
    private long firstAt;
    private long lastDone;
    private long lastAt;

    /** @param programs by name */
    Curve(long all, Map<String, LiveHeap> programs) {
        this.all = all;
        this.programs = programs;
    }

    /** @param done of all, rising */
    void note(long done) {
        if (done * PARTS < all || done * PARTS > all * (PARTS - 1)) {
            return;
        }
        if (firstAt == 0) {
            firstDone = done;
            firstAt = System.nanoTime();
        }
        lastDone = done;
        lastAt = System.nanoTime();
        int tenth = (int) (done * PARTS / all);
        programs.forEach((name, program) ->
                heaps.computeIfAbsent(name, any -> new TreeMap<>()).computeIfAbsent(tenth, any -> program.megabytes()));
    }

    List<Figure> figures(String name, String budget) {
        if (lastAt == firstAt) {
            throw new IllegalStateException("Too short to say anything: " + name);
        }
        double rate = (lastDone - firstDone) * 1e9 / (lastAt - firstAt);
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of(name, rate, "/s", budget).noting("%d tickets of six messages".formatted(all)));
        heaps.forEach((program, heap) -> {
            String of = "%s, live heap of %s".formatted(name, program);
            heap.forEach((tenth, megabytes) ->
                    figures.add(Figure.of("%s at %d0 %%".formatted(of, tenth), megabytes, "MB", null)));
            double least = Collections.min(heap.values());
            double most = Collections.max(heap.values());
            figures.add(Figure.of(of + ", most over least", 100 * (most / least - 1), "%", "<= 10 %"));
        });
        return figures;
    }
}
