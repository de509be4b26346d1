package pl.myhezo.identityservice.user.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.myhezo.identityservice.user.UsersUnavailable;

@Tag("F-08")
class GuardTests {

    private final Guard guard = new Guard(new SimpleMeterRegistry());
    private final AtomicInteger calls = new AtomicInteger();

    @Test
    void asksOnceMoreWhereNoAnswerCame() {
        assertThat(guard.repeatable(() -> {
                    if (calls.incrementAndGet() == 1) {
                        throw new ProcessingException("no answer");
                    }
                    return "answer";
                }))
                .isEqualTo("answer");
    }

    @Test
    void asksOnlyOnceWhatMayNotBeRepeated() {
        assertThatThrownBy(() -> guard.once(this::noAnswer)).isInstanceOf(UsersUnavailable.class);

        assertThat(calls).hasValue(1);
    }

    @Test
    void leavesAKeycloakThatFailsAgainAndAgainAloneForAMoment() {
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> guard.once(this::noAnswer)).isInstanceOf(UsersUnavailable.class);
        }

        assertThatThrownBy(() -> guard.once(this::noAnswer))
                .isInstanceOf(UsersUnavailable.class)
                .hasMessageContaining("left alone");
        assertThat(calls).hasValue(10);
    }

    @Test
    void takesARefusalForAnAnswer() {
        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> guard.repeatable(() -> {
                        calls.incrementAndGet();
                        throw new NotFoundException();
                    }))
                    .isInstanceOf(NotFoundException.class);
        }

        assertThat(calls).hasValue(20);
    }

    private String noAnswer() {
        calls.incrementAndGet();
        throw new ProcessingException("no answer");
    }
}
