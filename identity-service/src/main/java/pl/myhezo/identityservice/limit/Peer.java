package pl.myhezo.identityservice.limit;

import pl.myhezo.platform.limit.Networks;

/**
 * The network address that a call comes from.
 *
 * @param address as the server sees it, after trusted proxies
 */
public record Peer(String address) {

    /** What is counted together: an IPv4 address, or the /64 network of an IPv6 address, which is one customer's. */
    public String network() {
        return Networks.of(address);
    }
}
