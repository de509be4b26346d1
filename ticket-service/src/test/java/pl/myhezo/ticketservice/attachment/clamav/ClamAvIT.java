package pl.myhezo.ticketservice.attachment.clamav;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.myhezo.ticketservice.attachment.clamav.FakeClamd.Mood;

@Tag("T-25")
@Tag("F-29")
class ClamAvIT {

    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private final FakeClamd clamd = FakeClamd.start();
    private final ClamAv scanner = new ClamAv(new ClamAvSettings(clamd.address(), Duration.ofSeconds(2)));

    @AfterEach
    void close() {
        clamd.close();
    }

    @Test
    void aFileIsGivenToTheScannerWholeAndFoundHarmless() throws IOException {
        byte[] content = new byte[300_000];
        new Random(7).nextBytes(content);

        assertThat(scanner.isHarmless(new ByteArrayInputStream(content))).isTrue();
        assertThat(clamd.scanned()).singleElement().isEqualTo(content);
    }

    @Test
    void aVirusIsFound() throws IOException {
        assertThat(scanner.isHarmless(new ByteArrayInputStream(EICAR.getBytes(US_ASCII))))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"HANGING", "CLOSING", "BABBLING"})
    void whatIsNoClearAnswerIsNone(Mood mood) {
        clamd.be(mood);

        assertThatThrownBy(() -> scanner.isHarmless(new ByteArrayInputStream(new byte[10])))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aScannerThatTakesNothingIsWaitedForNoLonger() {
        clamd.be(Mood.DEAF);
        byte[] moreThanIsTakenOnTheWay = new byte[32 << 20];

        CompletableFuture<Boolean> scan = CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return scanner.isHarmless(new ByteArrayInputStream(moreThanIsTakenOnTheWay));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                Thread::startVirtualThread);

        assertThat(scan)
                .failsWithin(Duration.ofSeconds(30))
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aScannerThatIsNotThereSaysNothing() {
        clamd.close();

        assertThatThrownBy(() -> scanner.isHarmless(new ByteArrayInputStream(new byte[10])))
                .isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "clamav", "clamav:", ":3310", "clamav:port", "a b:3310"})
    void anAddressIsHostAndPort(String address) {
        assertThatThrownBy(() -> new ClamAvSettings(address, Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("myhezo.antivirus.address");
    }
}
