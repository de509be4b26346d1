package pl.myhezo.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.myhezo.platform.problem.FieldError;
import pl.myhezo.platform.problem.Problem;
import tools.jackson.databind.json.JsonMapper;

class PageTests {

    @Test
    void aFullPageKnowsWhereTheNextBegins() {
        PageRequest two = PageRequest.of(2, null);

        Page<String> page = Page.of(List.of("a", "b", "c"), two, item -> List.of(item, "ż"));

        assertThat(page.items()).containsExactly("a", "b");
        assertThat(Cursor.decode(String.valueOf(page.next()), 2)).containsExactly("b", "ż");
    }

    @Test
    void theLastPageHasNoNext() {
        Page<String> page = Page.of(List.of("a", "b"), PageRequest.of(2, null), List::of);

        assertThat(new JsonMapper().writeValueAsString(page)).isEqualTo("{\"items\":[\"a\",\"b\"],\"next\":null}");
    }

    @Test
    void fiftyItemsAreReadUnlessAskedOtherwise() {
        assertThat(PageRequest.of(null, "")).isEqualTo(new PageRequest(50, Optional.empty()));
        assertThat(PageRequest.of(200, null).oneMore()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 201, Integer.MAX_VALUE})
    void refusesALimitOutOfRange(int limit) {
        assertThatThrownBy(() -> PageRequest.of(limit, null))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors()).containsExactly(new FieldError("limit", "range")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "%", "bnVsbA", "W10", "WyJhIl0", "WzEsMl0x", "W251bGwsbnVsbF0", "eyIkbmUiOm51bGx9", " "})
    void refusesACursorThatIsNotOfThisList(String cursor) {
        assertThatThrownBy(() -> Cursor.decode(cursor, 2))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors()).containsExactly(new FieldError("cursor", "invalid")));
    }
}
