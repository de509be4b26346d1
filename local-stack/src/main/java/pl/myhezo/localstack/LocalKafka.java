package pl.myhezo.localstack;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import pl.myhezo.localstack.container.Contained;
import pl.myhezo.localstack.container.Image;
import pl.myhezo.localstack.parts.KafkaJars;
import pl.myhezo.localstack.process.Command;
import pl.myhezo.localstack.process.GuardedProcess;
import pl.myhezo.localstack.process.LogTail;
import pl.myhezo.localstack.process.Ports;

/** One Kafka broker in KRaft mode that is its own controller; listens on 127.0.0.1 only. */
public final class LocalKafka extends ProcessServer {

    private static final String CLUSTER_ID = "bXlIRVpPLWxvY2FsLTAwMQ";
    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

    /** Of the image nothing is used but its Java and its jars, so that the settings come from one place. */
    private static final String IN_CONTAINER = """
            java -Xmx128m kafka.tools.StorageTool format --ignore-formatted --cluster-id "$0" --config "$1" &&
            exec java -Xmx384m kafka.Kafka "$1"
            """;

    private static final Map<String, String> JAVA_IN_CONTAINER = Map.of(
            "CLASSPATH",
            "/opt/kafka/libs/*",
            "JDK_JAVA_OPTIONS",
            "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:+ExitOnOutOfMemoryError");

    private final int port;
    private final int controllerPort;
    private final Home home;

    private LocalKafka(int port, int controllerPort, Home home) {
        super("kafka", home, Duration.ofSeconds(60));
        this.port = port;
        this.controllerPort = controllerPort;
        this.home = home;
    }

    /** One whose data stays in the given directory. */
    public static LocalKafka at(int port, int controllerPort, Path data, Path log) {
        return new LocalKafka(port, controllerPort, new Home(data, log, null));
    }

    /** The one of this JVM, on a free port, started by the first call and gone with the JVM. */
    public static LocalKafka shared() {
        return Shared.INSTANCE;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    protected Command prepare(Path data) throws IOException {
        Path settings = writeSettings(data);
        if (!Files.exists(data.resolve("log/meta.properties"))) {
            format(settings);
        }
        return kafka("-Xmx384m", "kafka.Kafka", settings.toString());
    }

    @Override
    protected Optional<Contained> prepareContainer(Path data) throws IOException {
        Command command = Command.of(
                        "/bin/sh",
                        "-c",
                        IN_CONTAINER,
                        CLUSTER_ID,
                        writeSettings(data).toString())
                .with(JAVA_IN_CONTAINER);
        return Optional.of(new Contained(Image.KAFKA.reference(), command, data));
    }

    private Path writeSettings(Path data) throws IOException {
        return Files.writeString(data.resolve("server.properties"), settings(data.resolve("log")));
    }

    @Override
    protected boolean answers() {
        return KafkaProbe.hasBroker(port);
    }

    private void format(Path settings) {
        Command format = kafka(
                "-Xmx128m",
                "kafka.tools.StorageTool",
                "format",
                "--cluster-id",
                CLUSTER_ID,
                "--config",
                settings.toString());
        GuardedProcess run = GuardedProcess.start(format, home.log(), home.scratch());
        if (!run.hasEndedWithin(Duration.ofSeconds(60)) || run.exitValue() != 0) {
            throw new IllegalStateException("Kafka's storage could not be formatted:\n" + LogTail.of(home.log(), 25));
        }
    }

    private static Command kafka(String heap, String... arguments) {
        List<String> all = new java.util.ArrayList<>(List.of(
                heap,
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
                "-cp",
                KafkaJars.classPath()));
        all.addAll(List.of(arguments));
        return Command.java(all);
    }

    private String settings(Path log) throws IOException {
        Properties all = new Properties();
        all.put("process.roles", "broker,controller");
        all.put("node.id", "1");
        all.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        all.put("controller.listener.names", "CONTROLLER");
        all.put("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        all.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        all.put("log.dirs", log.toString());
        all.put("auto.create.topics.enable", "false");
        all.put("message.max.bytes", Integer.toString(TEN_MEGABYTES));
        all.put("replica.fetch.max.bytes", Integer.toString(TEN_MEGABYTES));
        all.put("group.initial.rebalance.delay.ms", "0");
        for (String internal : List.of("offsets.topic", "transaction.state.log", "share.coordinator.state.topic")) {
            all.put(internal + ".replication.factor", "1");
        }
        for (String internal : List.of("transaction.state.log", "share.coordinator.state.topic")) {
            all.put(internal + ".min.isr", "1");
        }
        // Less memory than a broker for thousands of partitions sets aside.
        all.put("log.cleaner.dedupe.buffer.size", Integer.toString(TEN_MEGABYTES));
        all.put("num.io.threads", "4");
        all.put("background.threads", "4");
        all.put("offsets.topic.num.partitions", "4");
        all.put("transaction.state.log.num.partitions", "4");
        StringWriter text = new StringWriter();
        all.store(text, null);
        return text.toString();
    }

    private static final class Shared {
        static final LocalKafka INSTANCE = create();

        private static LocalKafka create() {
            Home home = Scratch.create("kafka");
            LocalKafka kafka = new LocalKafka(Ports.free(), Ports.free(), home);
            Scratch.endWithJvm(kafka, home);
            kafka.start();
            return kafka;
        }
    }
}
