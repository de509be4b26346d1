package pl.myhezo.gateway.origin;

import java.net.URI;
import java.util.Optional;
import org.springframework.web.server.ServerWebExchange;

/**
 * A public address of the portal: scheme, host and port, as in the `Origin` header of RFC 6454.
 *
 * @param value normalised, lower case, without path and without the scheme's default port
 */
public record Origin(URI value) {

    private static final String ATTRIBUTE = Origin.class.getName();

    public Origin {
        if (value.getHost() == null
                || !("http".equals(value.getScheme()) || "https".equals(value.getScheme()))
                || !(value.getRawPath().isEmpty())
                || value.getRawQuery() != null
                || value.getRawUserInfo() != null) {
            throw new IllegalArgumentException("'" + value + "' is not an origin such as https://myhezo.pl");
        }
        if (value.getPort() == defaultPort(value)) {
            throw new IllegalArgumentException("'" + value + "' names the default port of its scheme; leave it out");
        }
    }

    /** The origin this request was sent to; every request past the host check has one. */
    public static Origin of(ServerWebExchange exchange) {
        return exchange.getRequiredAttribute(ATTRIBUTE);
    }

    static Optional<Origin> find(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getAttribute(ATTRIBUTE));
    }

    void attachTo(ServerWebExchange exchange) {
        exchange.getAttributes().put(ATTRIBUTE, this);
    }

    /** Host and, where it is not the default one, port: what the `Host` header says. */
    public String authority() {
        return value.getRawAuthority();
    }

    public String scheme() {
        return value.getScheme();
    }

    public String host() {
        return value.getHost();
    }

    public int port() {
        return value.getPort() == -1 ? defaultPort(value) : value.getPort();
    }

    public boolean secure() {
        return "https".equals(scheme());
    }

    private static int defaultPort(URI value) {
        return "https".equals(value.getScheme()) ? 443 : 80;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
