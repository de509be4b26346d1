package pl.myhezo.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.myhezo.gateway.language.Language;

class ProblemKindTests {

    @ParameterizedTest
    @EnumSource
    void isToldInBothLanguages(ProblemKind kind) {
        assertThat(kind.title(Language.PL)).isNotBlank().isNotEqualTo(kind.title(Language.EN));
        assertThat(kind.detail(Language.PL)).isNotBlank().isNotEqualTo(kind.detail(Language.EN));
        assertThat(kind.detail(Language.EN)).endsWith(".").isNotEqualTo(kind.title(Language.EN));
    }
}
