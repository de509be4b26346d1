package pl.myhezo.platform.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** What of a caller's address is counted together. */
public final class Networks {

    private static final int NETWORK_BYTES = 8;

    private Networks() {}

    /** An IPv4 address itself, or the /64 network of an IPv6 address, which is one customer's. */
    public static String of(String address) {
        InetAddress parsed = InetAddress.ofLiteral(address);
        return parsed instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
                : parsed.getHostAddress();
    }
}
