package pl.myhezo.localstack.up;

import java.io.PrintStream;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Shows the start: a line for each part that is ready and, on a terminal, what is being waited for. */
final class StartScreen {

    private static final int WIDEST = 65;

    private final PrintStream out;
    private final boolean terminal;
    private final Set<String> starting = new LinkedHashSet<>();
    private final long begin = System.nanoTime();
    private boolean waitingShown;

    StartScreen(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    void show(Progress.Step step) {
        switch (step.kind()) {
            case STARTING -> starting.add(step.part());
            case READY -> {
                starting.remove(step.part());
                line(String.format(Locale.ROOT, "  %-20s ready after %5.1f s", step.part(), step.seconds()));
            }
            case NOTE -> {
                starting.remove(step.part());
                line("  " + step.text());
            }
            case FAILED, DONE -> line("");
        }
    }

    void say(String text) {
        starting.clear();
        line(text);
    }

    /** Refreshes the waiting line. */
    void tick() {
        if (terminal && !starting.isEmpty()) {
            String line = "  waiting for " + String.join(", ", starting);
            // A line that wraps could not be drawn over.
            String cut = line.length() > WIDEST ? line.substring(0, WIDEST) + "…" : line;
            out.print("\r\033[K" + cut + " (" + (System.nanoTime() - begin) / 1_000_000_000L + " s)");
            out.flush();
            waitingShown = true;
        }
    }

    private void line(String text) {
        if (waitingShown) {
            out.print("\r\033[K");
            waitingShown = false;
        }
        if (!text.isEmpty()) {
            out.println(text);
        }
    }
}
