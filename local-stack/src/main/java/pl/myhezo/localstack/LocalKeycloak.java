package pl.myhezo.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.myhezo.localstack.container.Contained;
import pl.myhezo.localstack.parts.Cache;
import pl.myhezo.localstack.parts.KeycloakHome;
import pl.myhezo.localstack.parts.KeycloakImage;
import pl.myhezo.localstack.process.Command;
import pl.myhezo.localstack.process.Ports;

/**
 * Keycloak with our theme and realm, as far as the module {@code keycloak} is on the class path. It keeps its data in an
 * H2 file, trusts {@code X-Forwarded-*} and serves everything under {@code /auth}.
 */
public final class LocalKeycloak extends ProcessServer {

    private final int port;
    private final int managementPort;
    private final Map<String, String> environment;
    private final Path unfinished;

    private LocalKeycloak(int port, int managementPort, Map<String, String> environment, Home home) {
        super("keycloak", home, Duration.ofMinutes(5));
        this.port = port;
        this.managementPort = managementPort;
        this.environment = Map.copyOf(environment);
        this.unfinished = home.data().resolve("first-start-unfinished");
    }

    /**
     * One whose data stays in the given directory.
     *
     * @param environment the values of the realm's {@code ${…}} placeholders and of {@code KC_…} settings
     */
    public static LocalKeycloak at(int port, int managementPort, Map<String, String> environment, Path data, Path log) {
        return new LocalKeycloak(port, managementPort, environment, new Home(data, log, null));
    }

    /** The one of this JVM, on a free port, started by the first call and gone with the JVM. Its mails go to {@link LocalMail#shared()}. */
    public static LocalKeycloak shared() {
        return Shared.INSTANCE;
    }

    /** Address with the path, such as {@code http://localhost:8090/auth}. */
    public String baseUrl() {
        return "http://localhost:" + port + "/auth";
    }

    /** The value that the placeholder of that name has in the imported realm, such as a client's secret. */
    public String setting(String name) {
        String value = environment.get(name);
        if (value == null) {
            throw new IllegalArgumentException("Keycloak was not given " + name);
        }
        return value;
    }

    @Override
    protected Command prepare(Path data) throws IOException {
        startOverUnlessFinished(data.resolve("data"));
        boolean realm = KeycloakHome.linkInto(data);
        List<String> arguments = new ArrayList<>(List.of(
                "-Xms64m",
                "-Xmx512m",
                "-XX:MaxMetaspaceSize=256m",
                "-Dkc.home.dir=" + data,
                "-Djboss.server.config.dir=" + data.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Duser.language=en",
                "-Duser.country=US",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                data.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized"));
        if (realm) {
            arguments.add("--import-realm");
        }
        return Command.java(arguments).with(server()).with(environment);
    }

    @Override
    protected Optional<Contained> prepareContainer(Path data) throws IOException {
        startOverUnlessFinished(data.resolve("data"));
        List<String> line = new ArrayList<>(List.of("/opt/keycloak/bin/kc.sh", "start", "--optimized"));
        if (KeycloakHome.importInto(data)) {
            line.add("--import-realm");
        }
        Command command = new Command(line, Map.of("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m"))
                .with(server())
                .with(environment);
        return Optional.of(new Contained(KeycloakImage.built(), command, data.resolve("data"), "/opt/keycloak/data"));
    }

    /** Keycloak cannot go on with a database whose tables it was still making when it was killed. */
    private void startOverUnlessFinished(Path database) throws IOException {
        if (Files.exists(unfinished)) {
            Cache.delete(database);
        }
        if (!Files.exists(database.resolve("h2"))) {
            Files.writeString(unfinished, "");
        }
    }

    @Override
    protected void settle() {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            throw new UncheckedIOException(unfinished + " cannot be removed", e);
        }
    }

    private Map<String, String> server() {
        Map<String, String> server = new HashMap<>();
        server.put("KC_HTTP_ENABLED", "true");
        server.put("KC_HTTP_HOST", "127.0.0.1");
        server.put("KC_HTTP_PORT", Integer.toString(port));
        server.put("KC_HTTP_MANAGEMENT_PORT", Integer.toString(managementPort));
        server.put("KC_HOSTNAME_STRICT", "false");
        server.put("KC_PROXY_HEADERS", "xforwarded");
        return server;
    }

    @Override
    protected boolean answers() {
        URI ready = URI.create("http://127.0.0.1:" + managementPort + "/auth/health/ready");
        HttpRequest request =
                HttpRequest.newBuilder(ready).timeout(Duration.ofSeconds(2)).build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while Keycloak starts", e);
        }
    }

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    private static final class Shared {
        static final LocalKeycloak INSTANCE = create();

        private static LocalKeycloak create() {
            Home home = Scratch.create("keycloak");
            Map<String, String> environment =
                    new HashMap<>(LocalSecrets.random().asEnvironment());
            environment.put("MYHEZO_SMTP_HOST", LocalMail.shared().smtpHost());
            environment.put(
                    "MYHEZO_SMTP_PORT", Integer.toString(LocalMail.shared().smtpPort()));
            LocalKeycloak keycloak = new LocalKeycloak(Ports.free(), Ports.free(), environment, home);
            Scratch.endWithJvm(keycloak, home);
            keycloak.start();
            return keycloak;
        }
    }
}
