package pl.myhezo.localstack.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodeTests {

    // RFC 6238, appendix B, SHA-1, the last six of eight digits.
    @ParameterizedTest
    @CsvSource({"59,287082", "1111111109,081804", "1234567890,005924", "20000000000,353130"})
    void isTheOneOfTheStandard(long time, String code) {
        String base32 = OneTimeCode.base32("12345678901234567890");

        assertThat(base32).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(OneTimeCode.of(base32, Instant.ofEpochSecond(time))).isEqualTo(code);
    }
}
