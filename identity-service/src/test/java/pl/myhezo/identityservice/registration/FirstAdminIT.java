package pl.myhezo.identityservice.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.identityservice.authorisation.AuthorisationPolicy;
import pl.myhezo.identityservice.system.Forms;
import pl.myhezo.identityservice.system.IdentitySystem;
import pl.myhezo.identityservice.system.IdentitySystemTest;
import pl.myhezo.identityservice.system.Visitor;
import tools.jackson.databind.node.ObjectNode;

/** Who looks after a company that nobody looked after before. */
@IdentitySystemTest
@Tag("T-12")
class FirstAdminIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int AT_ONCE = 50;
    private static final int LOGINS_AT_ONCE = 5;

    @Autowired
    IdentitySystem system;

    @Test
    void ofFiftyWhoRegisterAtOnceExactlyOneBecomesTheAdmin() {
        ObjectNode company = Forms.ofNewCompany();
        Map<String, ObjectNode> registrations = new LinkedHashMap<>();
        for (int i = 0; i < AT_ONCE; i++) {
            ObjectNode form = Forms.ofColleague(company);
            registrations.put(system.submit(form, AuthorisationPolicy.TRIPLE), form);
        }

        registrations.forEach((id, form) -> system.authorise(id, form));

        Set<String> subjects = new HashSet<>();
        await().atMost(PATIENCE).until(() -> {
            system.publishedOn("accounts").stream()
                    .filter(account -> account.get("companies")
                            .valueStream()
                            .anyMatch(own -> own.get("nip").asString().equals(Forms.nip(company))))
                    .forEach(account -> subjects.add(account.get("subject").asString()));
            return subjects.size() == AT_ONCE;
        });
        try (ExecutorService people = Executors.newFixedThreadPool(LOGINS_AT_ONCE)) {
            subjects.forEach(subject -> people.execute(() -> system.firstLogin(subject)));
        }
        assertThat(subjects.stream().map(subject -> system.visitor(subject).role()))
                .containsOnlyOnce("ADMIN")
                .hasSize(AT_ONCE);
    }

    @Test
    void whoNeverComesKeepsNobodyFromLookingAfterTheCompany() {
        ObjectNode form = Forms.ofNewCompany();
        String ghost = system.registered(form);

        Visitor second = system.comeIn(Forms.ofColleague(form));

        assertThat(second.role()).isEqualTo("ADMIN");
        assertThat(system.firstLogin(ghost).role()).isEqualTo("MEMBER");
    }
}
