package pl.myhezo.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.myhezo.keycloak.system.Admin;
import pl.myhezo.keycloak.system.KeycloakSystem;
import pl.myhezo.keycloak.system.Page;
import pl.myhezo.keycloak.system.People;
import pl.myhezo.keycloak.system.Person;
import pl.myhezo.keycloak.system.Visitor;
import pl.myhezo.localstack.LocalMail;
import pl.myhezo.localstack.mail.Mail;
import tools.jackson.databind.JsonNode;

/** Somebody knows the password and tries codes. */
class SecondFactorGuessingIT {

    private static final int FAILURE_FACTOR = 10;
    private static final int SESSIONS = 12;
    private static final int GUESSES = 10;

    private final KeycloakSystem keycloak = KeycloakSystem.running();
    private final Admin admin = keycloak.admin();
    private final People people = new People(keycloak);

    @Test
    @Tag("T-06")
    void guessesInARowEndInALockThatTheRightCodeDoesNotOpen() {
        Person person = people.enrolled();
        Visitor visitor = keycloak.visitor();
        Page page = visitor.reachesTheCode(person);
        for (int i = 0; i < 2 * FAILURE_FACTOR; i++) {
            page = visitor.entersCode(page, person.authenticator().wrongCode());
        }

        assertThat(checkedGuesses(person)).isLessThanOrEqualTo(FAILURE_FACTOR);
        Page last = visitor.entersCode(page, person.authenticator().code());
        assertThat(last.authorizationCode()).isEmpty();
        assertThat(last.content().select("#error-otp").text())
                .as("the lock sounds like a wrong code")
                .startsWith("Nieprawidłowy kod");
    }

    @Test
    @Tag("T-06")
    void guessesAtOnceAreBoundedAndTheRightCodeIsRefusedAfterwards() throws Exception {
        Person person = people.enrolled();
        List<Callable<Page>> guessers =
                IntStream.range(0, SESSIONS).mapToObj(i -> guesser(person)).toList();

        atOnce(guessers);

        assertThat(checkedGuesses(person)).isLessThan(SESSIONS * GUESSES / 2);
        assertThat(keycloak.visitor().triesToLogIn(person).authorizationCode()).isEmpty();
    }

    @Test
    @Tag("T-06")
    void tooManyWrongCodesBlockTheAccountTellItsOwnerAndStaffCanUnblockIt() {
        Person person = people.enrolled();
        withLimits(
                Map.of("maxSecondaryAuthFailures", 3, "failureFactor", 1000, "quickLoginCheckMilliSeconds", 0), () -> {
                    Visitor visitor = keycloak.visitor();
                    Page page = visitor.reachesTheCode(person);
                    for (int i = 0; i < 4; i++) {
                        page = visitor.entersCode(page, person.authenticator().wrongCode());
                    }
                    await().until(() -> !enabled(person));
                });

        assertThat(keycloak.visitor().triesToLogIn(person).authorizationCode()).isEmpty();
        await().untilAsserted(() -> assertThat(mailsTo(person))
                .extracting(Mail::subject)
                .containsExactly("Twoje konto myHEZO zostało zablokowane"));

        keycloak.identityService().put("/users/" + person.id(), Map.of("enabled", true));
        keycloak.identityService().delete("/attack-detection/brute-force/users/" + person.id());

        assertThat(keycloak.visitor().logsIn(person).authorizationCode()).isPresent();
    }

    @Test
    @Tag("T-07")
    void aCodeWorksOnceAndTheSecondUseSoundsLikeAWrongCode() {
        Person person = people.enrolled();
        String code = person.authenticator().code();
        Visitor first = keycloak.visitor();
        Visitor second = keycloak.visitor();

        assertThat(first.entersCode(first.reachesTheCode(person), code).authorizationCode())
                .isPresent();
        Page again = second.entersCode(second.reachesTheCode(person), code);

        assertThat(again.authorizationCode()).isEmpty();
        assertThat(again.content().select("#error-otp").text()).startsWith("Nieprawidłowy kod");
    }

    @Test
    @Tag("T-07")
    void ofTwentyUsesOfOneCodeAtOnceExactlyOneSucceeds() throws Exception {
        Person person = people.enrolled();
        List<Visitor> visitors =
                IntStream.range(0, 20).mapToObj(i -> keycloak.visitor()).toList();
        List<Page> questions =
                visitors.stream().map(visitor -> visitor.reachesTheCode(person)).toList();
        // Asked for once: the authenticator shows another code as soon as its period is over.
        String code = person.authenticator().code();
        List<Callable<Page>> users = IntStream.range(0, visitors.size())
                .mapToObj(i -> (Callable<Page>) () -> visitors.get(i).entersCode(questions.get(i), code))
                .toList();

        List<Page> pages = atOnce(users);

        assertThat(pages.stream().filter(page -> page.authorizationCode().isPresent()))
                .hasSize(1);
    }

    private Callable<Page> guesser(Person person) {
        Visitor visitor = keycloak.visitor();
        Page start = visitor.reachesTheCode(person);
        return () -> {
            Page page = start;
            for (int i = 0; i < GUESSES && page.asksForCode(); i++) {
                page = visitor.entersCode(page, person.authenticator().wrongCode());
            }
            return page;
        };
    }

    private static List<Page> atOnce(List<Callable<Page>> acts) throws Exception {
        var gate = new CyclicBarrier(acts.size());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Page>> running = acts.stream()
                    .map(act -> threads.submit(() -> {
                        gate.await();
                        return act.call();
                    }))
                    .toList();
            return results(running);
        }
    }

    private static List<Page> results(List<Future<Page>> running) throws Exception {
        List<Page> pages = new ArrayList<>();
        for (Future<Page> future : running) {
            pages.add(future.get());
        }
        return pages;
    }

    private long checkedGuesses(Person person) {
        return admin.get("/events?max=1000&type=LOGIN_ERROR&user=" + person.id())
                .body()
                .valueStream()
                .map(event -> event.path("error").asString())
                .filter("invalid_user_credentials"::equals)
                .count();
    }

    private boolean enabled(Person person) {
        return admin.get("/users/" + person.id()).body().path("enabled").asBoolean();
    }

    private static List<Mail> mailsTo(Person person) {
        return LocalMail.shared().inbox().sentTo(person.email());
    }

    private void withLimits(Map<String, Integer> limits, Runnable act) {
        JsonNode realm = admin.get("").body();
        admin.put("", limits);
        try {
            act.run();
        } finally {
            admin.put(
                    "",
                    Map.of(
                            "maxSecondaryAuthFailures",
                                    realm.path("maxSecondaryAuthFailures").asInt(),
                            "failureFactor", realm.path("failureFactor").asInt(),
                            "quickLoginCheckMilliSeconds",
                                    realm.path("quickLoginCheckMilliSeconds").asInt()));
        }
    }
}
