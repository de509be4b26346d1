package pl.myhezo.endtoend.survival;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator.FilterOptions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import pl.myhezo.endtoend.browser.Applicant;
import pl.myhezo.endtoend.browser.Language;
import pl.myhezo.endtoend.browser.Visitor;
import pl.myhezo.endtoend.system.Inbox;
import pl.myhezo.endtoend.system.Machine;
import pl.myhezo.endtoend.system.Purchase;
import pl.myhezo.endtoend.system.RunningSystem;
import pl.myhezo.endtoend.system.Status;

/** Between the steps of one person all that runs dies as by {@code kill -9}, the database aside. */
@DisabledIfSystemProperty(named = "myhezo.status", matches = ".+", disabledReason = "That system is not ours to end")
class EachStepSurvivalIT {

    private static final List<String> PARTS =
            List.of("contract-service", "identity-service", "ticket-service", "gateway", "kafka", "keycloak");
    private static final Duration PATIENCE = Duration.ofSeconds(300);

    private final RunningSystem system = RunningSystem.shared();
    private final Inbox inbox = new Inbox(system.status().inbox());

    @Test
    void whoRegistersGoesOnWhereHeWasAndIsOnePersonWithOneMail() {
        Purchase purchase = Purchase.of(1);
        new Machine(system.status(), "contracts-team").store(purchase);
        Applicant applicant = Applicant.of(purchase);
        try (Visitor visitor = Visitor.speaking(Language.POLISH)) {
            visitor.opens("/register").fillsIn(applicant).submits().isAt("/register/.+");
            killAllParts();
            Inbox.Mail mail = inbox.awaitMailTo(applicant.email(), PATIENCE);
            visitor.opensTheLinkOf(mail);
            killAllParts();
            visitor.choosesOnlyAPassword(mail);
            killAllParts();
            visitor.setsUpWhatIsAskedFor(mail);
            killAllParts();
            visitor.logsIn(applicant);
            killAllParts();
            visitor.opens("/contracts").sees(purchase.contractNumber());

            visitor.opens("/company").sees(applicant.email());
            assertThat(visitor.page().locator(".member").filter(new FilterOptions().setHasText(applicant.email())))
                    .hasCount(1);
            assertThat(inbox.mailsTo(applicant.email())).hasSize(1);
        }
    }

    private void killAllParts() {
        Map<String, Long> before = pids();
        PARTS.forEach(system::kill);
        await().atMost(PATIENCE).until(() -> {
            Map<String, Long> now = pids();
            return now.keySet().containsAll(PARTS)
                    && PARTS.stream().noneMatch(part -> Objects.equals(now.get(part), before.get(part)))
                    && system.status().ready();
        });
    }

    private Map<String, Long> pids() {
        return system.status().processes().stream()
                .collect(Collectors.toMap(Status.RunningProcess::name, Status.RunningProcess::pid));
    }
}
