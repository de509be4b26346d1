package pl.myhezo.identityservice.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.identityservice.person.EmailAddress;
import pl.myhezo.identityservice.person.Language;
import pl.myhezo.identityservice.person.Person;
import pl.myhezo.identityservice.person.PersonName;
import pl.myhezo.identityservice.system.IdentitySystemTest;
import pl.myhezo.identityservice.system.KeycloakView;
import tools.jackson.databind.JsonNode;

@IdentitySystemTest
class TurnsIT {

    private static final int ROUNDS = 20;

    @Autowired
    Users users;

    @Autowired
    SecondFactors factors;

    private final KeycloakView keycloak = new KeycloakView();

    @Test
    void ofTwoWhoWriteAUserAtTheSameMomentNeitherUndoesWhatTheOtherDid() throws Exception {
        EmailAddress email = new EmailAddress("jan-" + UUID.randomUUID() + "@example.pl");
        String subject = created(email);

        for (int round = 0; round < ROUNDS; round++) {
            boolean keeps = round % 2 == 0;
            PersonName name = new PersonName("Jan", "Żak" + (char) ('a' + round));
            atOnce(
                    () -> users.update(subject, name, Language.EN, !keeps, Set.of()),
                    keeps ? () -> factors.remove(subject) : () -> factors.letPasswordBeReset(subject));

            JsonNode user = keycloak.userWith(email.value());
            assertThat(user.get("lastName").asString()).isEqualTo(name.last());
            assertThat(user.get("enabled").asBoolean()).isEqualTo(!keeps);
            assertThat(user.get("attributes").has("keepsPassword"))
                    .as("after round %d", round)
                    .isEqualTo(keeps);
        }
    }

    private String created(EmailAddress email) {
        Person person = new Person(new PersonName("Jan", "Żak"), email, null, Language.PL);
        Creation creation =
                users.create(new NewUser(UUID.randomUUID().toString(), person, UserRole.CUSTOMER, Optional.empty()));
        assertThat(creation).isInstanceOf(Creation.Created.class);
        return ((Creation.Created) creation).subject();
    }

    private static void atOnce(Runnable one, Runnable other) throws InterruptedException, ExecutionException {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> both = List.of(
                    threads.submit(() -> {
                        start.await();
                        one.run();
                        return null;
                    }),
                    threads.submit(() -> {
                        start.await();
                        other.run();
                        return null;
                    }));
            for (Future<?> each : both) {
                each.get();
            }
        }
    }
}
