package pl.myhezo.identityservice.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.myhezo.platform.value.InvalidValue;

class EmailAddressTests {

    @ParameterizedTest
    @ValueSource(strings = {"jan@example.pl", "jan.maria.zak@example.pl", "o'neil&sons/it+1@example.pl", "a@b.pl"})
    void isWhatTheLoginTakesToo(String text) {
        assertThat(EmailAddress.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jan.@example.pl",
                ".jan@example.pl",
                "jan..zak@example.pl",
                ".@example.pl",
                "@example.pl",
                "jan@example",
                "jan zak@example.pl",
                "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffff12345@example.pl"
            })
    void isNothingThatTheLoginWouldRefuse(String text) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> EmailAddress.parse(text));
    }
}
