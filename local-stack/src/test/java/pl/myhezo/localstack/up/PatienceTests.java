package pl.myhezo.localstack.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PatienceTests {

    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void whatGotNoAnswerIsTriedAgain() throws IOException {
        Patience patience = new Patience(Duration.ofMinutes(1), Duration.ZERO);

        assertThat(patience.with(() -> {
                    if (tries.incrementAndGet() < 3) {
                        throw new NoAnswer("503");
                    }
                    return "loaded";
                }))
                .isEqualTo("loaded");
    }

    @Test
    void notForEver() {
        Patience patience = new Patience(Duration.ZERO, Duration.ZERO);

        assertThatThrownBy(() -> patience.with(this::noAnswer)).isInstanceOf(NoAnswer.class);
    }

    @Test
    void aRefusalIsAnAnswer() {
        Patience patience = new Patience(Duration.ofMinutes(1), Duration.ZERO);

        assertThatThrownBy(() -> patience.with(() -> {
                    tries.incrementAndGet();
                    throw new Refusal("403");
                }))
                .isInstanceOf(Refusal.class);
        assertThat(tries).hasValue(1);
    }

    private String noAnswer() {
        throw new NoAnswer("503");
    }
}
