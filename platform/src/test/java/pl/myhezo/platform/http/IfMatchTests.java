package pl.myhezo.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.AbstractThrowableAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.problem.ProblemType;

class IfMatchTests {

    @Test
    void readsTheTagThatWasGivenOut() {
        assertThat(IfMatch.version(ETags.of(7))).isEqualTo(7);
        assertThatCode(() -> IfMatch.require(" \"7\" ", 7)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "*"})
    void demandsAVersion(@Nullable String header) {
        assertProblem(header).isEqualTo(ProblemType.PRECONDITION_REQUIRED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "7", "W/\"7\"", "\"6\", \"7\"", "\"-7\"", "\"9999999999999999999\"", "\"x\""})
    void anyOtherTagIsStale(String header) {
        assertProblem(header).isEqualTo(ProblemType.STALE);
    }

    private static org.assertj.core.api.AbstractObjectAssert<?, ProblemType> assertProblem(@Nullable String header) {
        AbstractThrowableAssert<?, ? extends Throwable> refusal = assertThatThrownBy(() -> IfMatch.require(header, 7));
        return refusal.asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.type(Problem.class))
                .extracting(Problem::type);
    }
}
