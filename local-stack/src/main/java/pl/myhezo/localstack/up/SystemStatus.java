package pl.myhezo.localstack.up;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code ./myhezo status --json} prints; the field names are a promise to scripts and tests. */
record SystemStatus(
        boolean ready,
        String portal,
        String inbox,
        Map<String, String> services,
        List<RunningProcess> processes,
        List<String> beingStartedAgain,
        List<Person> people,
        List<Client> clients) {

    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    record RunningProcess(String name, long pid, long residentMb) {}

    record Person(String email, String password, String totpSecret, List<String> roles, String note) {}

    record Client(String id, String secret, List<String> roles) {}

    static SystemStatus of(Installation installation) {
        return Running.isHeld(installation)
                ? ofRunning(installation)
                : of(installation, RunState.NONE, installation.offset());
    }

    /** For the supervisor itself, which must not try its own lock: closing that file would give the lock up. */
    static SystemStatus ofRunning(Installation installation) {
        RunState state = RunState.read(installation.state());
        return of(installation, state, state.offset());
    }

    private static SystemStatus of(Installation installation, RunState state, int offset) {
        Blueprint blueprint = Blueprint.shiftedBy(offset);
        Map<String, String> secrets = Files.exists(installation.secrets())
                ? SecretsFile.open(installation.secrets()).asEnvironment()
                : Map.of();
        Demo demo = secrets.isEmpty() ? Demo.NOBODY : Demo.read();
        return new SystemStatus(
                state.ready() && state.allAlive(),
                http(blueprint.part("gateway").port()),
                http(blueprint.part("mail").managementPort()),
                services(blueprint),
                processes(state),
                state.beingStartedAgain(),
                demo.people().stream().map(person -> person(person, secrets)).toList(),
                demo.clients().stream().map(client -> client(client, secrets)).toList());
    }

    String service(String name) {
        String address = services.get(name);
        if (address == null) {
            throw new IllegalArgumentException("There is no service " + name);
        }
        return address;
    }

    Client client(String id) {
        return clients.stream()
                .filter(client -> client.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    long residentMb() {
        return processes.stream().mapToLong(RunningProcess::residentMb).sum();
    }

    private static Map<String, String> services(Blueprint blueprint) {
        Map<String, String> services = new LinkedHashMap<>();
        blueprint.services().forEach(part -> services.put(part.name(), http(part.port())));
        services.put("keycloak", http(blueprint.part("keycloak").port()) + "/auth");
        return services;
    }

    private static List<RunningProcess> processes(RunState state) {
        return state.processes().stream()
                .filter(process -> process.handle().isPresent())
                .map(process -> new RunningProcess(process.name(), process.pid(), residentMb(process.pid())))
                .toList();
    }

    private static Person person(Demo.Person person, Map<String, String> secrets) {
        return new Person(
                person.email(),
                secret(secrets, "MYHEZO_DEMO_PASSWORD"),
                OneTimeCode.base32(secret(secrets, person.totp())),
                person.roles(),
                person.note());
    }

    private static Client client(Demo.Client client, Map<String, String> secrets) {
        return new Client(client.id(), secret(secrets, client.secret()), client.roles());
    }

    private static String secret(Map<String, String> secrets, String name) {
        String value = secrets.get(name);
        if (value == null) {
            throw new IllegalStateException("demo.json names a secret that nobody makes: " + name);
        }
        return value;
    }

    private static long residentMb(long pid) {
        try {
            Matcher found = RESIDENT.matcher(Files.readString(Path.of("/proc", Long.toString(pid), "status")));
            return found.find() ? Long.parseLong(found.group(1)) / 1024 : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    private static String http(int port) {
        return "http://localhost:" + port;
    }
}
