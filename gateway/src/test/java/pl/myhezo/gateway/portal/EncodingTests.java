package pl.myhezo.gateway.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTests {

    @ParameterizedTest
    @CsvSource({
        "'gzip, deflate, br, zstd', 'BROTLI GZIP'",
        "'gzip',                    GZIP",
        "'GZIP',                    GZIP",
        "'br;q=0.2, gzip;q=0.9',    'BROTLI GZIP'",
        "'br;q=0, gzip',            GZIP",
        "'br; q=0.000, gzip',       GZIP",
        "'identity',                ''",
        "'brotli',                  ''"
    })
    void readsWhatABrowserTakes(String header, String expected) {
        List<Encoding> encodings = Arrays.stream(expected.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Encoding::valueOf)
                .toList();
        assertThat(Encoding.acceptedBy(header)).isEqualTo(encodings);
    }

    @Test
    void sendsPlainToWhoSaysNothing() {
        assertThat(Encoding.acceptedBy(null)).isEmpty();
    }
}
