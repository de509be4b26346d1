package pl.myhezo.gateway.origin;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * Finds the address a request really comes from: the peer of the connection, or, if that is a trusted proxy, the last
 * address in `X-Forwarded-For` that is not one.
 */
public final class ClientAddress {

    private static final String UNKNOWN = "unknown";

    private final List<IpSubnetFilterRule> trusted;

    /** @param trustedProxies networks such as `10.0.0.0/8` */
    ClientAddress(Collection<String> trustedProxies) {
        this.trusted = trustedProxies.stream().map(ClientAddress::network).toList();
    }

    public String of(ServerHttpRequest request) {
        InetSocketAddress peer = request.getRemoteAddress();
        if (peer == null || peer.getAddress() == null) {
            return UNKNOWN;
        }
        String address = peer.getAddress().getHostAddress();
        return isTrusted(peer.getAddress()) ? lastUntrusted(request, address) : address;
    }

    /** What limits count by: an IPv6 customer has a whole /64 to choose addresses from. */
    public String networkOf(ServerHttpRequest request) {
        String address = of(request);
        byte[] bytes = address.contains(":") ? NetUtil.createByteArrayFromIpAddressString(address) : null;
        return bytes == null ? address : HexFormat.of().formatHex(bytes, 0, 8);
    }

    private String lastUntrusted(ServerHttpRequest request, String peer) {
        List<String> hops = request.getHeaders().getOrEmpty("X-Forwarded-For").stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .toList();
        for (String hop : hops.reversed()) {
            InetAddress address = literal(hop);
            if (address == null) {
                return peer;
            }
            if (!isTrusted(address)) {
                return address.getHostAddress();
            }
        }
        return peer;
    }

    private boolean isTrusted(InetAddress address) {
        return !trusted.isEmpty()
                && trusted.stream().anyMatch(network -> network.matches(new InetSocketAddress(address, 0)));
    }

    /** Null for anything but an address, so that nobody makes us resolve a name. */
    private static @Nullable InetAddress literal(String text) {
        return NetUtil.createInetAddressFromIpAddressString(text);
    }

    private static IpSubnetFilterRule network(String cidr) {
        String[] parts = cidr.split("/", 2);
        if (parts.length != 2 || literal(parts[0]) == null) {
            throw new IllegalArgumentException("'" + cidr + "' is not a network such as 10.0.0.0/8");
        }
        return new IpSubnetFilterRule(parts[0], Integer.parseInt(parts[1]), IpFilterRuleType.ACCEPT);
    }
}
