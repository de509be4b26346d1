package pl.myhezo.gateway.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.myhezo.gateway.system.Answered;
import pl.myhezo.gateway.system.GatewaySystem;
import pl.myhezo.gateway.system.SharedGateway;

class PortalIT {

    private static final String SCRIPT = "/assets/index-Dx3k9f2a.js";

    private final GatewaySystem gateway = SharedGateway.usual();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"gzip, deflate, br | br", "gzip | gzip", "br;q=0, gzip | gzip", "identity | none", "zstd | none"})
    void filesComeCompressedAsTheBrowserTakesThem(String accepted, String encoding) {
        Answered answered =
                gateway.get(SCRIPT).header("Accept-Encoding", accepted).send();

        assertThat(answered.status()).isEqualTo(200);
        assertThat(answered.header("Content-Encoding").orElse("none")).isEqualTo(encoding);
        assertThat(answered.header("Vary")).contains("Accept-Encoding");
        assertThat(answered.header("Content-Type").orElseThrow()).contains("javascript");
    }

    @Test
    void filesWithAChangingNameAreKeptForGoodAndThePageIsAskedForAgain() {
        Answered script = gateway.get(SCRIPT).send();
        Answered page = gateway.get("/").header("Accept", "text/html").send();

        assertThat(script.header("Cache-Control").orElseThrow()).contains("max-age=31536000", "public", "immutable");
        assertThat(page.header("Cache-Control")).contains("no-cache");
    }

    @Test
    void whatTheBrowserHasIsNotSentAgain() {
        Answered first = gateway.get(SCRIPT).header("Accept-Encoding", "br").send();

        Answered again = gateway.get(SCRIPT)
                .header("Accept-Encoding", "br")
                .header("If-None-Match", first.header("ETag").orElseThrow())
                .send();
        Answered otherEncoding = gateway.get(SCRIPT)
                .header("Accept-Encoding", "gzip")
                .header("If-None-Match", first.header("ETag").orElseThrow())
                .send();

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(otherEncoding.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/umowy", "/contracts/HEZO~2023~00017", "/rejestracja?nip=1", "/login-failed?reason=expired"})
    void everyAddressOfThePortalOpensItsPage(String address) {
        Answered answered = gateway.get(address).header("Accept", "text/html").send();

        assertThat(answered.status()).isEqualTo(200);
        assertThat(answered.header("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(answered.text()).contains("myHEZO");
    }

    @Test
    void theFrontDoorOpensForWhoeverDoesNotSayThatHeWantsAPage() {
        Answered answered = gateway.get("/").header("Accept", "*/*").send();

        assertThat(answered.status()).isEqualTo(200);
        assertThat(answered.header("Content-Type").orElseThrow()).startsWith("text/html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/assets/none-12345678.js", "/assets/../application.yaml", "/application.yaml", "/none.png"})
    void aFileThatIsNotThereIsNoPage(String address) {
        Answered answered = gateway.get(address).header("Accept", "*/*").send();

        assertThat(answered.status()).isIn(400, 404);
        assertThat(answered.text()).doesNotContain("<div id=\"root\"");
    }

    @Test
    void headTellsWhatGetWouldSend() {
        Answered answered = gateway.call("HEAD", SCRIPT).send();

        assertThat(answered.status()).isEqualTo(200);
        assertThat(answered.header("Content-Length").orElseThrow()).isNotEqualTo("0");
        assertThat(answered.body()).isEmpty();
    }
}
