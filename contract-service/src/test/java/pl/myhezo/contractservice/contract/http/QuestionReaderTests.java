package pl.myhezo.contractservice.contract.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.myhezo.contractservice.contract.Question;
import pl.myhezo.contractservice.contract.StateFilter;
import pl.myhezo.contractservice.contract.Viewer;
import pl.myhezo.contractservice.contract.Words;
import pl.myhezo.platform.problem.FieldError;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.test.Nips;

class QuestionReaderTests {

    private static final Viewer HOLDER = new Viewer.Holder(Set.of(Nips.ALFA));
    private static final Viewer STAFF = new Viewer.Staff();

    @Test
    void readsEveryFilter() {
        Filters filters = new Filters("alfa fg1", Nips.ALFA.digits(), "c-2", "soon", null);

        assertThat(QuestionReader.file(STAFF, filters))
                .isEqualTo(new Question(
                        Nips.ALFA, "c-2", Words.of("alfa fg1"), StateFilter.SOON, null, Integer.MAX_VALUE));
    }

    @ParameterizedTest
    @CsvSource({",,CURRENT", ",false,CURRENT", ",true,ALL", "expired,,EXPIRED", "all,,ALL", "soon,true,SOON"})
    void expiredAsksForAllWhereNoStateIsAskedFor(@Nullable String state, @Nullable Boolean expired, StateFilter meant) {
        Filters filters = new Filters(null, null, null, state, expired);

        assertThat(QuestionReader.page(HOLDER, filters, null, null).state()).isEqualTo(meant);
    }

    @Test
    void refusesEachWrongFilterByItsName() {
        Filters wrong = new Filters("a".repeat(Words.LONGEST_TEXT + 1), "123", "c 2", "EXPIRED", null);

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> QuestionReader.file(HOLDER, wrong))
                .satisfies(problem -> assertThat(problem.errors())
                        .extracting(FieldError::field)
                        .containsExactly("q", "company", "supplier", "state"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void givesNoFileOfEverybody(@Nullable String nobody) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> QuestionReader.file(STAFF, new Filters(null, nobody, "c-2", null, null)))
                .satisfies(problem -> assertThat(problem.errors())
                        .extracting(FieldError::field)
                        .containsExactly("company"));
    }
}
