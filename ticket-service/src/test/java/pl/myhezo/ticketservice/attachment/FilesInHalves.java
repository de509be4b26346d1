package pl.myhezo.ticketservice.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** Forms with a file each, of which all come by half before any of them comes whole. None is held in memory. */
public final class FilesInHalves {

    private final byte[] beginning;
    private final byte[] end;
    private final int half;
    private final CyclicBarrier halfThere;

    /** @param then what is done when all are half there */
    public FilesInHalves(int files, int size, Runnable then) {
        byte[] form = SentFiles.form("a.pdf", SentFiles.pdf(16));
        int within = form.length - ("\r\n--" + SentFiles.BOUNDARY + "--\r\n").length();
        this.beginning = Arrays.copyOf(form, within);
        this.end = Arrays.copyOfRange(form, within, form.length);
        this.half = size / 2;
        this.halfThere = new CyclicBarrier(files, then);
    }

    public InputStream next() {
        return new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(beginning),
                new Spaces(half),
                new Waiting(),
                new Spaces(half),
                new ByteArrayInputStream(end))));
    }

    private static final class Spaces extends InputStream {

        private int left;

        private Spaces(int count) {
            this.left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? ' ' : -1;
        }

        @Override
        public int read(byte[] into, int from, int most) {
            if (left <= 0) {
                return -1;
            }
            int count = Math.min(most, left);
            Arrays.fill(into, from, from + count, (byte) ' ');
            left -= count;
            return count;
        }
    }

    /** Has nothing, and says so when all others are here too. */
    private final class Waiting extends InputStream {

        @Override
        public int read() throws IOException {
            try {
                halfThere.await();
                return -1;
            } catch (InterruptedException | BrokenBarrierException e) {
                throw new InterruptedIOException();
            }
        }
    }
}
