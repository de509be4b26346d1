package pl.myhezo.ticketservice.migrated.http;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import pl.myhezo.ticketservice.migrated.Handover.Broken;

class TriesTests {

    private final Tries tries = new Tries(3);

    @Test
    void theLastOneEndsItAndTheNextBeginsAnew() {
        tries.failed("/files/1");
        tries.failed("/files/1");
        assertThatExceptionOfType(Broken.class).isThrownBy(() -> tries.failed("/files/1"));

        assertThatNoException().isThrownBy(() -> tries.failed("/files/1"));
    }

    @Test
    void eachFileIsCountedByItselfAndUntilItComes() {
        tries.failed("/files/1");
        tries.failed("/files/1");
        tries.failed("/files/2");
        tries.succeeded("/files/1");

        assertThatNoException().isThrownBy(() -> tries.failed("/files/1"));
        assertThatNoException().isThrownBy(() -> tries.failed("/files/2"));
    }
}
