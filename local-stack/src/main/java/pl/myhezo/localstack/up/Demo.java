package pl.myhezo.localstack.up;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** Who is in the demo realm: {@code demo.json}, where secrets stand as names of environment variables. */
record Demo(List<Person> people, List<Client> clients) {

    /** Of a system that was never started, whose secrets nobody knows yet. */
    static final Demo NOBODY = new Demo(List.of(), List.of());

    Demo {
        people = List.copyOf(people);
        clients = List.copyOf(clients);
    }

    record Person(String email, List<String> roles, String totp, String note) {}

    record Client(String id, String secret, List<String> roles) {}

    static Demo read() {
        try (InputStream in = Objects.requireNonNull(Demo.class.getResourceAsStream("demo.json"))) {
            return JsonMapper.builder().build().readValue(in, Demo.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
