package pl.myhezo.gateway.route;

import java.util.List;
import org.springframework.http.HttpHeaders;
import pl.myhezo.gateway.origin.Origin;

/** What both kinds of upstream are told in the same way. */
final class Forwarding {

    /** Spring's filters take away every forwarding header they do not trust; ours are put on afterwards. */
    static final int AFTER_SPRINGS_OWN = 2_000;

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
