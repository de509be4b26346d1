package pl.myhezo.ticketservice.attachment.clamav;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Closes a connection with which nothing goes on any more: a socket has a limit of its own for reading, and none for writing. */
final class Patience implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Patience.class);

    private final Closeable connection;
    private final Duration patience;
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile long since = System.nanoTime();

    Patience(Closeable connection, Duration patience) {
        this.connection = connection;
        this.patience = patience;
        Thread.ofVirtual().name("clamd-patience").start(this::watch);
    }

    /** Something went on. */
    void anew() {
        since = System.nanoTime();
    }

    private void watch() {
        try {
            long left = patience.toNanos();
            while (left > 0) {
                if (done.await(left, TimeUnit.NANOSECONDS)) {
                    return;
                }
                left = since + patience.toNanos() - System.nanoTime();
            }
            log.info("clamd took nothing and said nothing for {}; the connection is closed", patience);
            connection.close();
        } catch (IOException e) {
            log.info("A connection to clamd could not be closed: {}", e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        done.countDown();
    }
}
