package pl.myhezo.dialoguepdf;

import java.io.OutputStream;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Says how many documents of ten messages a second this machine writes, on one thread and on all processors. */
final class Rate {

    private static final int DOCUMENTS = 2_000;
    private static final int ROUNDS = 4;

    private Rate() {}

    public static void main(String[] arguments) throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            measure(round, 1);
        }
        measure(ROUNDS, Runtime.getRuntime().availableProcessors());
    }

    private static void measure(int round, int threads) throws Exception {
        Dialogue dialogue = Dialogues.ofTenMessages();
        var pdf = new DialoguePdf(Limits.DEFAULT);
        Callable<Void> work = () -> {
            for (int i = 0; i < DOCUMENTS; i++) {
                pdf.write(dialogue, EmbeddedImages.NONE, OutputStream.nullOutputStream());
            }
            return null;
        };
        long start = System.nanoTime();
        try (var executor = Executors.newFixedThreadPool(threads)) {
            for (var done : executor.invokeAll(
                    IntStream.range(0, threads).mapToObj(i -> work).toList())) {
                done.get();
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("round %d, %d thread(s): %.0f documents/s%n", round, threads, threads * DOCUMENTS / seconds);
    }
}
