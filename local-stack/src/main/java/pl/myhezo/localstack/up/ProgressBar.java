package pl.myhezo.localstack.up;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pl.myhezo.localstack.up.MigrationCalls.Migration;

/** How far a migration is: a bar that moves on a terminal, a line for each tenth elsewhere. */
final class ProgressBar implements Consumer<Migration> {

    private static final int WIDTH = 40;

    private final PrintStream out;
    private final boolean terminal;
    private int lastTenth = -1;

    ProgressBar(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    @Override
    public void accept(Migration migration) {
        double done = done(migration);
        int percent = (int) Math.floor(done * 100);
        if (terminal) {
            int filled = (int) (done * WIDTH);
            out.printf(
                    Locale.ROOT,
                    "\r\033[K[%s%s] %3d %%  %s%s",
                    "#".repeat(filled),
                    ".".repeat(WIDTH - filled),
                    percent,
                    migration.status(),
                    inWords(migration.pace()));
            if (migration.isOver()) {
                out.println();
            }
            out.flush();
        } else if (percent / 10 > lastTenth) {
            lastTenth = percent / 10;
            out.printf(Locale.ROOT, "%3d %%  %s%s%n", percent, migration.status(), inWords(migration.pace()));
        }
    }

    private static String inWords(MigrationCalls.@Nullable Pace pace) {
        if (pace == null) {
            return "";
        }
        Long left = pace.secondsLeft();
        return String.format(Locale.ROOT, ", %.0f/s", pace.perSecond())
                + (left == null ? "" : ", %d:%02d min left".formatted(left / 60, left % 60));
    }

    /** From 0 to 1; what is expected is a count of lines, so the end is what the status says. */
    static double done(Migration migration) {
        if (migration.isOver()) {
            return 1;
        }
        if (migration.expected() == null) {
            return 0;
        }
        long all = migration.expected().contracts() + migration.expected().tickets();
        long answered = answered(migration.counts().contracts())
                + answered(migration.counts().tickets());
        return all == 0 ? 0 : Math.min(0.99, (double) answered / all);
    }

    private static long answered(MigrationCalls.Count count) {
        return count.moved() + count.skipped() + count.rejected();
    }
}
