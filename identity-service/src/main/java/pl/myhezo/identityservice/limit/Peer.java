package pl.myhezo.identityservice.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The network address that a call comes from.
 *
 * @param address as the server sees it, after trusted proxies
 */
public record Peer(String address) {

    private static final int NETWORK_BYTES = 8;

    /** What is counted together: an IPv4 address, or the /64 network of an IPv6 address, which is one customer's. */
    public String network() {
        InetAddress parsed = InetAddress.ofLiteral(address);
        return parsed instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
                : parsed.getHostAddress();
    }
}
