package pl.myhezo.identityservice.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.identityservice.system.IdentitySystem;
import pl.myhezo.identityservice.system.IdentitySystemTest;
import pl.myhezo.identityservice.system.KeycloakView;
import pl.myhezo.identityservice.system.Visitor;

@IdentitySystemTest
class LastSupervisorIT {

    @Autowired
    IdentitySystem system;

    final KeycloakView keycloak = new KeycloakView();

    Office office;

    @BeforeEach
    void open() {
        office = new Office(system, keycloak);
    }

    @Test
    void nobodyBlocksHimself() {
        Visitor supervisor = office.supervisor();
        office.supervisor();

        assertThat(Office.block(supervisor, supervisor).expect(409).text()).contains("own-account");
        assertThat(Office.state(supervisor, supervisor)).isEqualTo("SUPERVISOR ACTIVE");
    }

    @Test
    void theLastSupervisorCannotBeBlocked() {
        Visitor last = office.onlySupervisor();
        Visitor unknown = system.visitor(UUID.randomUUID().toString(), "supervisor");

        assertThat(Office.block(unknown, last).expect(409).text()).contains("last-supervisor");

        assertThat(Office.state(last, last)).isEqualTo("SUPERVISOR ACTIVE");
    }

    @RepeatedTest(10)
    void ofTwoWhoBlockEachOtherAtOneMomentOneIsLeft() throws Exception {
        Visitor one = office.onlySupervisor();
        Visitor other = office.supervisor();

        List<Integer> answers = atOnce(one, other);

        assertThat(answers).containsExactlyInAnyOrder(204, 403);
        Visitor left = answers.getFirst() == 204 ? one : other;
        assertThat(List.of(Office.state(left, one), Office.state(left, other)))
                .containsExactlyInAnyOrder("SUPERVISOR ACTIVE", "SUPERVISOR BLOCKED");
    }

    private static List<Integer> atOnce(Visitor one, Visitor other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> first = threads.submit(() -> {
                start.await();
                return Office.block(one, other).status();
            });
            Future<Integer> second = threads.submit(() -> {
                start.await();
                return Office.block(other, one).status();
            });
            return List.of(first.get(), second.get());
        }
    }
}
