package pl.myhezo.gateway.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetSocketAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class ClientAddressTests {

    private final ClientAddress behindProxies = new ClientAddress(List.of("10.0.0.0/8", "fd00::/8"));

    @Test
    void isThePeerWhateverIsClaimed() {
        assertThat(new ClientAddress(List.of()).of(from("203.0.113.9", "198.51.100.1")))
                .isEqualTo("203.0.113.9");
        assertThat(behindProxies.of(from("203.0.113.9", "198.51.100.1"))).isEqualTo("203.0.113.9");
    }

    @ParameterizedTest
    @CsvSource({
        "'198.51.100.1',                        198.51.100.1",
        "'1.2.3.4, 198.51.100.1',               198.51.100.1",
        "'1.2.3.4, 198.51.100.1, 10.1.1.1',     198.51.100.1",
        "'198.51.100.1, evil.example',          10.0.0.7",
        "'',                                    10.0.0.7",
        "'10.1.1.1',                            10.0.0.7"
    })
    void isTheLastThatATrustedProxyVouchesFor(String forwarded, String expected) {
        assertThat(behindProxies.of(from("10.0.0.7", forwarded))).isEqualTo(expected);
    }

    @Test
    void countsAnIpv6CustomerByHisNetwork() {
        ClientAddress addresses = new ClientAddress(List.of());
        assertThat(addresses.networkOf(from("2001:db8:1:2:aaaa::1", "")))
                .isEqualTo(addresses.networkOf(from("2001:db8:1:2:bbbb::2", "")))
                .isNotEqualTo(addresses.networkOf(from("2001:db8:1:3::1", "")));
    }

    @Test
    void refusesAProxyThatIsNoNetwork() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ClientAddress(List.of("proxy.example")))
                .withMessageContaining("proxy.example");
    }

    private static ServerHttpRequest from(String peer, String forwarded) {
        return MockServerHttpRequest.get("/")
                .remoteAddress(new InetSocketAddress(peer, 1234))
                .header("X-Forwarded-For", forwarded)
                .build();
    }
}
