package pl.myhezo.gateway.system;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Stands in for every part behind the gateway and remembers what it was asked. */
public final class EchoUpstream implements AutoCloseable {

    /** @param headers by lower-case name */
    public record Asked(String method, URI uri, Map<String, List<String>> headers, long bodyBytes) {}

    /** Answers one request; by default 200 and a small JSON object. */
    @FunctionalInterface
    public interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private static final Answer OK = exchange -> json(exchange, 200, "{\"echo\":true}");

    private final HttpServer server;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private volatile Answer answer = OK;

    private EchoUpstream(HttpServer server) {
        this.server = server;
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    public static EchoUpstream start() {
        return start(0);
    }

    public static EchoUpstream start(int port) {
        try {
            return new EchoUpstream(
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 256));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public List<Asked> asked() {
        return asked;
    }

    public Asked lastAsked() {
        return asked.getLast();
    }

    public void answersWith(Answer other) {
        answer = other;
    }

    public void forget() {
        asked.clear();
        answer = OK;
    }

    public static void json(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            long body = exchange.getRequestBody().transferTo(java.io.OutputStream.nullOutputStream());
            Map<String, List<String>> headers = new TreeMap<>();
            exchange.getRequestHeaders()
                    .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
            asked.add(new Asked(exchange.getRequestMethod(), exchange.getRequestURI(), headers, body));
            answer.to(exchange);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
