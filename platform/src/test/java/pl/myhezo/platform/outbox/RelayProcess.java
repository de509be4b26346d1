package pl.myhezo.platform.outbox;

import com.mongodb.MongoException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import pl.myhezo.localstack.LocalKafka;
import pl.myhezo.localstack.LocalMongo;
import pl.myhezo.localstack.process.Command;
import pl.myhezo.localstack.process.GuardedProcess;

/** A replica in a process of its own, which changes states and publishes that until it dies. */
final class RelayProcess {

    private RelayProcess() {}

    /** @param options of its JVM, such as {@code -Dmyhezo.halt-at=AFTER_SEND} */
    static GuardedProcess start(RelaySystem system, String... options) {
        List<String> line = new ArrayList<>(List.of("-Xmx96m", "-cp", System.getProperty("java.class.path")));
        line.addAll(List.of(options));
        line.addAll(List.of(
                RelayProcess.class.getName(),
                system.topic,
                LocalMongo.shared().uri(),
                LocalKafka.shared().bootstrapServers()));
        return GuardedProcess.start(Command.java(line), log(system.topic), null);
    }

    private static Path log(String name) {
        try {
            return Files.createDirectories(Path.of("target", "processes")).resolve(name + ".log");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void main(String[] arguments) {
        RelaySystem system = new RelaySystem(arguments[0], arguments[1], arguments[2]);
        system.startRelay();
        while (true) {
            List.of("a", "b", "c").forEach(key -> change(system, key));
        }
    }

    private static void change(RelaySystem system, String key) {
        try {
            system.change(key);
        } catch (MongoException e) {
            // It stood still for too long; a caller hears 503 then.
        }
    }
}
