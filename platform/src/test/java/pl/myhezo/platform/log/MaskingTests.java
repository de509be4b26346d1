package pl.myhezo.platform.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("T-39")
class MaskingTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mail to jan.zak+x@poczta.example.pl failed | mail to <e-mail> failed",
                "żółw@przykład.example | <e-mail>",
                "<jan@example.pl>: unknown | <<e-mail>>: unknown",
                "nip 1234563218. | nip <nip>.",
                "nip=PL1234563218, | nip=<nip>,",
                "123-456-32-18 and 123-45-63-218 | <nip> and <nip>",
                "pesel 44051401359 | pesel <pesel>",
                "tel. +48 601 000 000 or +48601000000 | tel. <phone> or <phone>",
                "Authorization: Bearer abc.def-ghi | Authorization: Bearer <token>",
                "token eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJqYW4ifQ.c2ln end | token <token> end",
                "GET /x?code=s3cr3tvalue&state=1 | GET /x?code=<secret>&state=1",
                "{\"password\":\"Zima2026!\",\"x\":1} | {\"password\":\"<secret>\",\"x\":1}",
                "client_secret=abcd1234; | client_secret=<secret>;",
                "mongodb://root:hunter2@db.internal:27017/x | mongodb://<credentials>@db.internal:27017/x"
            })
    void personalDataAndSecretsAreTakenOut(String text, String masked) {
        assertThat(Masking.mask(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a.", "1", "12 ", "eyJ", "x=", "password", "://", "@", "a@", "+48", "123-"})
    void aTextWithoutEndIsMaskedAtOnce(String piece) {
        String text = piece.repeat(200_000 / piece.length());

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Masking.mask(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "notes-2 at 1733, key HEZO/2023/00017",
                "trace 0af7651916cd43dd8448eb211c80319c span b7ad6b7169203331",
                "event 01890a5d-ac96-774b-bcce-b302099a8057 of 00000000-0000-4000-8000-123456789012",
                "Unexpected character ('n' (code 110))",
                "java.lang.Object@1b2c3d4e took 1234567 ns",
                "Started in 12.345 seconds at 2026-01-01T12:00:00.123456789Z",
                "127.0.0.1:27017 and https://myhezo.pl/problems/not-found"
            })
    void whatAnOperatorNeedsStays(String text) {
        assertThat(Masking.mask(text)).isEqualTo(text);
    }
}
