package pl.myhezo.gateway.route;

import java.util.List;
import org.springframework.http.HttpHeaders;
import pl.myhezo.gateway.origin.Origin;

/** What both kinds of upstream are told in the same way. */
final class Forwarding {

    private Forwarding() {}

    static HttpHeaders copy(HttpHeaders inbound, List<String> names) {
        HttpHeaders copy = new HttpHeaders();
        for (String name : names) {
            List<String> values = inbound.get(name);
            if (values != null) {
                copy.put(name, values);
            }
        }
        return copy;
    }

    static void vouch(HttpHeaders headers, Origin origin, String client) {
        headers.set("X-Forwarded-For", client);
        headers.set("X-Forwarded-Proto", origin.scheme());
        headers.set("X-Forwarded-Host", origin.host());
        headers.set("X-Forwarded-Port", Integer.toString(origin.port()));
    }
}
