package pl.myhezo.platform.security;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The realm's public keys. Those we know serve for a day while Keycloak is down. When a token names an unknown one they
 * are read anew, but not more often than once in five seconds whatever tokens come in. Where they cannot be read nobody
 * knows whether such a token is good: that is an outage and no refusal.
 */
final class RealmKeys implements JWKSource<SecurityContext> {

    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration READ = Duration.ofSeconds(5);
    private static final int LARGEST_ANSWER = 200_000;
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final Duration OUTAGE = Duration.ofDays(1);
    private static final Duration BETWEEN_READS = Duration.ofSeconds(5);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(1);
    private static final Duration WAIT_FOR_ANOTHER_READ = Duration.ofSeconds(7);

    private final DefaultResourceRetriever http =
            new DefaultResourceRetriever((int) CONNECT.toMillis(), (int) READ.toMillis(), LARGEST_ANSWER);
    private final URL address;
    private final LongSupplier nanos;
    private final ReentrantLock reading = new ReentrantLock();
    private final AtomicBoolean refreshing = new AtomicBoolean();
    private volatile @Nullable Known known;
    private @Nullable Long failedAt;

    RealmKeys(URI address) {
        this(address, System::nanoTime);
    }

    /** @param nanos a clock as {@link System#nanoTime()} is one */
    RealmKeys(URI address, LongSupplier nanos) {
        try {
            this.address = address.toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("myhezo.security.jwk-set-uri is not an address", e);
        }
        this.nanos = nanos;
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) throws KeySourceException {
        Known last = known;
        List<JWK> found = last == null || !isWithin(OUTAGE, last.readAt()) ? List.of() : selector.select(last.keys());
        if (last == null || found.isEmpty()) {
            return selector.select(ofThisMoment());
        }
        if (!isWithin(FRESH, last.readAt())) {
            refresh();
        }
        return found;
    }

    /** Reads the keys without anybody waiting for them. */
    void refresh() {
        if (refreshing.compareAndSet(false, true)) {
            Thread.ofVirtual().name("realm-keys").start(() -> {
                try {
                    ofThisMoment();
                } catch (KeySourceException e) {
                    // Whoever needs one that is not there yet reads them himself, and tells.
                } finally {
                    refreshing.set(false);
                }
            });
        }
    }

    /** One reads; who comes meanwhile waits for what he brings. */
    private JWKSet ofThisMoment() throws KeySourceException {
        try {
            if (!reading.tryLock(WAIT_FOR_ANOTHER_READ.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new KeySourceException("Another one is still reading the realm's keys");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KeySourceException("Interrupted", e);
        }
        try {
            Known last = known;
            return last != null && isWithin(BETWEEN_READS, last.readAt()) ? last.keys() : read();
        } finally {
            reading.unlock();
        }
    }

    private JWKSet read() throws KeySourceException {
        if (failedAt != null && isWithin(AFTER_A_FAILURE, failedAt)) {
            throw new KeySourceException("The realm's keys could not be read a moment ago");
        }
        try {
            JWKSet keys = JWKSet.parse(http.retrieveResource(address).getContent());
            known = new Known(keys, nanos.getAsLong());
            return keys;
        } catch (IOException | ParseException e) {
            failedAt = nanos.getAsLong();
            throw new KeySourceException("The realm's keys cannot be read: " + e, e);
        }
    }

    private boolean isWithin(Duration time, long since) {
        return nanos.getAsLong() - since < time.toNanos();
    }

    private record Known(JWKSet keys, long readAt) {}
}
