package pl.myhezo.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.myhezo.gateway.seal.Keys;

class SessionIdsTests {

    private final SessionIds ids = new SessionIds(Keys.ofTests());

    @Test
    void readsWhatItIssued() {
        SessionId id = ids.fresh();
        assertThat(ids.read(id.value())).hasValue(id);
    }

    @Test
    void neverIssuesTheSameTwice() {
        assertThat(IntStream.range(0, 1_000).mapToObj(i -> ids.fresh().value())).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "****************************************************************"
            })
    void knowsWhatItDidNotIssue(String cookie) {
        assertThat(ids.read(cookie)).isEmpty();
    }

    @Test
    void knowsAnIdThatWasChanged() {
        String value = ids.fresh().value();
        char other = value.charAt(10) == 'A' ? 'B' : 'A';
        assertThat(ids.read(value.substring(0, 10) + other + value.substring(11)))
                .isEmpty();
    }

    @Test
    void doesNotShowItselfInLogs() {
        SessionId id = ids.fresh();
        assertThat(id.toString()).doesNotContain(id.value());
    }
}
