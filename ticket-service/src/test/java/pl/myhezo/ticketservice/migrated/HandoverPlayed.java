package pl.myhezo.ticketservice.migrated;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Plays migration-service and, at {@code /token}, Keycloak. All tests share it, so each keeps contents of its own in it. */
public final class HandoverPlayed {

    private static final HandoverPlayed SHARED = new HandoverPlayed();

    private final Map<String, byte[]> contents = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> troubles = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final AtomicInteger tokens = new AtomicInteger();
    private final Set<String> believed = ConcurrentHashMap.newKeySet();
    private final HttpServer server;

    private HandoverPlayed() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/token", this::giveToken);
        server.createContext("/", this::handOver);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    public static HandoverPlayed shared() {
        return SHARED;
    }

    public void keep(String path, byte[] content) {
        contents.put(path, content);
    }

    public void forget(String path) {
        contents.remove(path);
    }

    /** The next so many answers for this path break off in the middle. */
    public void breakOff(String path, int times) {
        troubles.put(path, new AtomicInteger(times));
    }

    /** From now on it believes none of the tokens that it gave. */
    public void rejectTokens() {
        believed.clear();
    }

    /** How often it was asked for this path. */
    public long asked(String path) {
        return asked.stream().filter(path::equals).count();
    }

    /** Settings of a service that is to fetch from here. */
    public List<String> settings() {
        String address = "http://localhost:" + server.getAddress().getPort();
        return List.of(
                "myhezo.migrated.url=" + address,
                "myhezo.migrated.token-uri=" + address + "/token",
                "MYHEZO_TICKET_CLIENT_SECRET=secret-of-ticket-service");
    }

    private void giveToken(HttpExchange call) throws IOException {
        String form = new String(call.getRequestBody().readAllBytes(), UTF_8);
        String proof = call.getRequestHeaders().getFirst("Authorization");
        if (!form.contains("grant_type=client_credentials") || proof == null || !proof.startsWith("Basic ")) {
            answer(call, 401, new byte[0]);
            return;
        }
        String token = "token-" + tokens.incrementAndGet();
        believed.add("Bearer " + token);
        call.getResponseHeaders().set("Content-Type", "application/json");
        answer(
                call,
                200,
                "{\"access_token\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":300}"
                        .formatted(token)
                        .getBytes(UTF_8));
    }

    private void handOver(HttpExchange call) throws IOException {
        String path = call.getRequestURI().toString();
        asked.add(path);
        byte[] content = contents.get(path);
        String proof = call.getRequestHeaders().getFirst("Authorization");
        if (proof == null || !believed.contains(proof)) {
            answer(call, 401, new byte[0]);
        } else if (content == null) {
            answer(call, 404, new byte[0]);
        } else if (troubles.getOrDefault(path, new AtomicInteger()).getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            call.sendResponseHeaders(200, content.length);
            call.getResponseBody().write(Arrays.copyOf(content, content.length / 2));
            call.close();
        } else {
            answer(call, 200, content);
        }
    }

    private static void answer(HttpExchange call, int status, byte[] body) throws IOException {
        call.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            call.getResponseBody().write(body);
        }
        call.close();
    }

    /** Has a service under test fetch from here. */
    public static final class Address implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(shared().settings()).applyTo(context);
        }
    }
}
