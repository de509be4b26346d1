package pl.myhezo.gateway.system;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A browser without a screen: keeps cookies, knows its origin, follows redirects within it. */
public final class Browser {

    private static final int MOST_REDIRECTS = 10;

    private final String host;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final List<Answered> seen = new ArrayList<>();
    private int port;
    private URI address;

    /** @param host as in the address bar, such as {@code localhost:8080}; the connection goes to the given port */
    public Browser(int port, String host) {
        this.port = port;
        this.host = host;
        this.address = URI.create("http://" + host + "/");
    }

    public Browser(GatewaySystem gateway) {
        this(gateway.port(), "localhost:8080");
    }

    /** Another replica answers from now on. */
    public void turnTo(GatewaySystem gateway) {
        port = gateway.port();
    }

    public String cookie(String name) {
        String value = cookies.get(name);
        if (value == null) {
            throw new IllegalStateException("No cookie " + name + " among " + cookies.keySet());
        }
        return value;
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    /** Where the last redirect led. */
    public URI address() {
        return address;
    }

    public Call call(String method, String target) {
        Call call = new Call(port, method, target).host(host);
        if (!cookies.isEmpty()) {
            call.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return call;
    }

    /** Everything that ever came back. */
    public List<Answered> seen() {
        return seen;
    }

    public Answered send(Call call) {
        Answered answered = call.send();
        seen.add(answered);
        answered.all("Set-Cookie").forEach(this::keep);
        return answered;
    }

    public Answered open(String target) {
        return open(target, MOST_REDIRECTS);
    }

    private Answered open(String target, int redirects) {
        address = address.resolve(target);
        return follow(send(call("GET", target).header("Accept", "text/html,*/*;q=0.8")), redirects);
    }

    /** Fills the form of a page in. */
    public Answered submit(Answered page, String fields) {
        String action = page.text().replaceFirst("(?s).*<form[^>]*action=\"([^\"]+)\".*", "$1");
        URI target = URI.create(action.replace("&amp;", "&"));
        return follow(
                send(call("POST", target.getRawPath() + "?" + target.getRawQuery())
                        .header("Accept", "text/html")
                        .header("Origin", "http://" + host)
                        .form(fields)),
                MOST_REDIRECTS);
    }

    private Answered follow(Answered answered, int redirects) {
        if (answered.status() / 100 != 3 || redirects == 0) {
            return answered;
        }
        URI next = address.resolve(answered.header("Location").orElseThrow());
        if (!next.getRawAuthority().equals(host)) {
            throw new IllegalStateException("Led away to " + next);
        }
        return open(next.getRawPath() + (next.getRawQuery() == null ? "" : "?" + next.getRawQuery()), redirects - 1);
    }

    private void keep(String cookie) {
        String[] parts = cookie.split(";");
        int equals = parts[0].indexOf('=');
        String name = parts[0].substring(0, equals);
        if (cookie.contains("Max-Age=0")) {
            cookies.remove(name);
        } else {
            cookies.put(name, parts[0].substring(equals + 1));
        }
    }
}
