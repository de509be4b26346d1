package pl.myhezo.migrationservice.handover;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Keeps small contents many at once, as most dialogues are. May be used by many threads; nobody finds one before the end. */
public final class KeepingTogether {

    /** Fits into one piece of what is kept. */
    private static final int SMALL = 1 << 18;

    private static final int MOST_BYTES = 4 << 20;

    private final KeptContents contents;
    private List<KeptContents.Small> waiting = new ArrayList<>();
    private long bytes;

    public KeepingTogether(KeptContents contents) {
        this.contents = contents;
    }

    /** @throws IOException if there is no room for what was to be kept up to now */
    public void keep(Content content, byte[] whole) throws IOException {
        if (whole.length > SMALL) {
            contents.keep(content, () -> new ByteArrayInputStream(whole));
            return;
        }
        List<KeptContents.Small> enough = List.of();
        synchronized (this) {
            waiting.add(new KeptContents.Small(content, whole));
            bytes += whole.length;
            if (bytes > MOST_BYTES) {
                enough = take();
            }
        }
        contents.keep(enough);
    }

    /** Keeps the rest. */
    public void end() throws IOException {
        List<KeptContents.Small> rest;
        synchronized (this) {
            rest = take();
        }
        contents.keep(rest);
    }

    private List<KeptContents.Small> take() {
        List<KeptContents.Small> taken = waiting;
        waiting = new ArrayList<>();
        bytes = 0;
        return taken;
    }
}
