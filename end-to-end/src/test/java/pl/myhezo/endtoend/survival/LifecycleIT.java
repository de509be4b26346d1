package pl.myhezo.endtoend.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import pl.myhezo.endtoend.browser.Applicant;
import pl.myhezo.endtoend.browser.Language;
import pl.myhezo.endtoend.browser.Visitor;
import pl.myhezo.endtoend.system.Machine;
import pl.myhezo.endtoend.system.Purchase;
import pl.myhezo.endtoend.system.RunningSystem;
import pl.myhezo.endtoend.system.Status;

/** What {@code up} and {@code down} leave behind, and what they find again. */
@DisabledIfSystemProperty(named = "myhezo.status", matches = ".+", disabledReason = "That system is not ours to end")
class LifecycleIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final RunningSystem system = RunningSystem.shared();

    @Test
    void whoRegisteredLogsInAgainAfterWhateverEndedTheSystem() throws IOException {
        Purchase purchase = Purchase.of(1);
        new Machine(system.status(), "contracts-team").store(purchase);
        Applicant applicant = Applicant.of(purchase);
        try (Visitor visitor = Visitor.speaking(Language.POLISH)) {
            visitor.opens("/register").fillsIn(applicant).submits().followsTheMailTo(applicant);

            List<Long> killed = pids();
            system.kill("supervisor");
            assertThatAllHaveEnded(killed);
            system.myhezo("up");
            visitor.logsIn(applicant).sees(purchase.contractNumber());

            List<Long> ended = pids();
            Status before = system.status();
            system.myhezo("down");
            assertThatAllHaveEnded(ended);
            refusesAPortThatIsTaken(before);
            system.myhezo("up");
            visitor.losesHisCookies().logsIn(applicant).sees(purchase.contractNumber());
        }
    }

    @Test
    void upWaitsForAPartThatHasJustDiedAndStatusNamesIt() {
        system.kill("contract-service");

        assertThatThrownBy(() -> system.myhezo("status"))
                .hasMessageContaining("Not ready")
                .hasMessageMatching("(?s).*contract-service +is being started again.*");
        String told = system.myhezo("up");

        assertThat(told).containsOnlyOnce("contract-service has died and is being started again");
        assertThat(told.lines().filter(line -> line.contains("ready after"))).hasSize(1);
        assertThat(system.status().ready()).isTrue();
        new Machine(system.status(), "contracts-team").store(Purchase.of(1));
    }

    private void refusesAPortThatIsTaken(Status before) throws IOException {
        URI portal = URI.create(before.portal());
        try (ServerSocket somebody = new ServerSocket(portal.getPort(), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> system.myhezo("up"))
                    .hasMessageContaining(Integer.toString(somebody.getLocalPort()))
                    .hasMessageContaining("gateway");
        }
    }

    private List<Long> pids() {
        return system.status().processes().stream()
                .map(Status.RunningProcess::pid)
                .toList();
    }

    private static void assertThatAllHaveEnded(List<Long> pids) {
        assertThat(pids).hasSizeGreaterThan(5);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(pids)
                        .noneMatch(pid -> ProcessHandle.of(pid)
                                .filter(ProcessHandle::isAlive)
                                .isPresent()));
    }
}
