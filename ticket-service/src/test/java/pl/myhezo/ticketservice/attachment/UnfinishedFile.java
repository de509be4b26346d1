package pl.myhezo.ticketservice.attachment;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A form with a file of which a little comes all the time, and the end only when it is told to. */
public final class UnfinishedFile extends InputStream {

    private static final int BEGINNING = 20_000;

    private final CountDownLatch end;
    private final ByteArrayInputStream form;
    private int sent;

    public UnfinishedFile(CountDownLatch end) {
        this.end = end;
        this.form = new ByteArrayInputStream(SentFiles.form("a.pdf", SentFiles.pdf(1 << 20)));
    }

    @Override
    public int read() throws InterruptedIOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int most) throws InterruptedIOException {
        int count = sent < BEGINNING || isToEnd() ? most : 1;
        sent += count;
        return form.read(into, from, count);
    }

    private boolean isToEnd() throws InterruptedIOException {
        try {
            return end.await(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new InterruptedIOException();
        }
    }
}
