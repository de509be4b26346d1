package pl.myhezo.localstack.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Shows the inbox: a page for people, and the two reading calls of Mailpit's API for programs, so that the same tests
 * run against Mailpit. Listens on the loopback address only.
 */
public final class InboxServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final MailpitApi api;
    private final InboxPage page;

    public InboxServer(Inbox inbox, int port) {
        this.api = new MailpitApi(inbox);
        this.page = new InboxPage(inbox);
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("The inbox cannot listen on port " + port, e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Reply reply = reply(exchange);
            exchange.getResponseHeaders().putAll(reply.headers());
            byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private Reply reply(HttpExchange exchange) {
        String path = exchange.getRequestURI().getPath();
        Map<String, String> query = Query.of(exchange.getRequestURI().getRawQuery());
        if (path.startsWith("/api/")) {
            return api.answer(exchange.getRequestMethod(), path, query);
        }
        return page.answer(exchange.getRequestMethod(), path, query);
    }
}
