package pl.myhezo.ticketservice.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.myhezo.platform.value.InvalidValue;

class WordsTests {

    private static final Set<String> TICKET = Words.in(
            "HEZO-2026-000123",
            "Brak łączności VPN (od rana), pilne!",
            "HEZO/2023/00017",
            "FG-1234567890",
            "plik: konfiguracja_v2.txt");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HEZO-2026-000123",
                "hezo-2026",
                "000123",
                "lacznosci",
                "ŁĄCZNOŚCI",
                "łącz vpn",
                "rana",
                "(od rana)",
                "pilne!",
                "HEZO/2023/00017",
                "00017",
                "FG1234567890",
                "(H)-FG1234567890",
                "fg-1234",
                "konfiguracja",
                "v2",
                "  vpn   brak "
            })
    void whatBeginsAWordIsFound(String typed) {
        assertThat(Words.of(typed).areIn(TICKET)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ączności", "vpn ipsec", "HEZO-2025", "2345", "rano"})
    void whatBeginsNoWordIsNotFound(String typed) {
        assertThat(Words.of(typed).areIn(TICKET)).isFalse();
    }

    @Test
    void signsAloneAreNoWords() {
        assertThat(Words.of(" -- ?! ( ").isEmpty()).isTrue();
        assertThat(Words.in("", " -- ", null)).isEmpty();
    }

    @Test
    void thereIsAnEndToWhatIsLookedForAndKept() {
        assertThatThrownBy(() -> Words.of("a".repeat(201))).isInstanceOf(InvalidValue.class);
        assertThat(Words.of("a b c d e f g h i j k l").words()).hasSize(10);
        StringBuilder log = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            log.append("x").append(i).append(' ');
        }
        assertThat(Words.in(log.toString())).hasSize(1_000);
        assertThat(Words.in("a".repeat(500))).containsExactly("a".repeat(40));
    }
}
