package pl.myhezo.endtoend.system;

import java.util.List;
import java.util.Map;

/** What {@code ./myhezo status --json} prints. */
public record Status(
        boolean ready,
        String portal,
        String inbox,
        Map<String, String> services,
        List<RunningProcess> processes,
        List<Person> people,
        List<Client> clients) {

    public record RunningProcess(String name, long pid, long residentMb) {}

    /** A person of the sample data. */
    public record Person(String email, String password, String totpSecret, List<String> roles, String note) {

        public boolean is(String role) {
            return roles.contains(role);
        }
    }

    /** A program of an internal team. */
    public record Client(String id, String secret, List<String> roles) {}

    public RunningProcess process(String name) {
        return processes.stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
    }

    /** The first person with a role. */
    public Person person(String role) {
        return people.stream().filter(p -> p.is(role)).findFirst().orElseThrow();
    }

    public Client client(String id) {
        return clients.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    }
}
