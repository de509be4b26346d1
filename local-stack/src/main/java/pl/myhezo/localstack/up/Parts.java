package pl.myhezo.localstack.up;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import pl.myhezo.localstack.LocalKafka;
import pl.myhezo.localstack.LocalKeycloak;
import pl.myhezo.localstack.LocalMail;
import pl.myhezo.localstack.LocalMongo;
import pl.myhezo.localstack.LocalSecrets;
import pl.myhezo.localstack.LocalServer;

/** Makes the servers of a system from its description. */
final class Parts {

    private final Installation installation;
    private final Blueprint blueprint;
    private final LocalSecrets secrets;
    private final Optional<String> foreignMongo;

    Parts(Installation installation, Blueprint blueprint, LocalSecrets secrets, Optional<String> foreignMongo) {
        this.installation = installation;
        this.blueprint = blueprint;
        this.secrets = secrets;
        this.foreignMongo = foreignMongo;
    }

    /** By name, in the order in which they are started; without what this checkout does not have. */
    Map<Blueprint.Part, LocalServer> create() throws IOException {
        Map<Blueprint.Part, LocalServer> servers = new LinkedHashMap<>();
        for (Blueprint.Part part : blueprint.parts()) {
            server(part).ifPresent(server -> servers.put(part, server));
        }
        return servers;
    }

    private Optional<LocalServer> server(Blueprint.Part part) throws IOException {
        return switch (part.name()) {
            case "mongodb" -> foreignMongo.isPresent() ? Optional.empty() : Optional.of(mongo(part));
            case "kafka" -> Optional.of(LocalKafka.at(part.port(), part.managementPort(), data(part), log(part)));
            case "mail" -> Optional.of(LocalMail.at(part.port(), part.managementPort(), data(part)));
            case "keycloak" -> Optional.of(keycloak(part));
            default -> Program.of(installation, part.name()).map(program -> service(part, program));
        };
    }

    private LocalMongo mongo(Blueprint.Part part) {
        return LocalMongo.at(part.port(), data(part), log(part));
    }

    private LocalServer keycloak(Blueprint.Part part) {
        Map<String, String> environment = new HashMap<>(blueprint.environmentOf(part));
        environment.putAll(secrets.asEnvironment());
        return LocalKeycloak.at(part.port(), part.managementPort(), environment, data(part), log(part));
    }

    private LocalServer service(Blueprint.Part part, Program program) {
        String mongo =
                foreignMongo.orElseGet(() -> mongo(blueprint.part("mongodb")).uri());
        Map<String, String> environment = new HashMap<>(blueprint.environmentOfService(part, mongo));
        environment.putAll(secrets.asEnvironment());
        return new ServiceServer(part, program, environment, data(part), log(part));
    }

    private java.nio.file.Path data(Blueprint.Part part) {
        return installation.data(part.name());
    }

    private java.nio.file.Path log(Blueprint.Part part) {
        return installation.log(part.name());
    }
}
