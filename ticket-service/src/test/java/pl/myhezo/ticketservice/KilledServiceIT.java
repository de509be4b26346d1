package pl.myhezo.ticketservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.myhezo.localstack.process.Ports;
import pl.myhezo.platform.fault.HaltPoint;
import pl.myhezo.ticketservice.Errands.Errand;
import pl.myhezo.ticketservice.MortalTicketService.Place;

/**
 * The service dies at each step of what it does, and the same is asked of it again under the same keys, as by a browser
 * that was never answered.
 */
class KilledServiceIT {

    private static final int KILLED = 137;
    private static final Duration LONG = Duration.ofSeconds(90);

    private final TicketProcess service = new TicketProcess();
    private final Traces traces = new Traces(service.database());

    /** Mails wait, so that what becomes of them is seen at leisure. */
    private final String withoutMail = "-DMYHEZO_SMTP_PORT=" + Ports.free();

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    @Tag("F-01")
    @Tag("F-03")
    @Tag("F-28")
    @Tag("T-40")
    @Tag("T-42")
    void whateverItDiesOfEachCallHasOneEffectAndNothingIsLeftHalfDone() {
        service.start(withoutMail, "-Dmortal.calls=6");
        Errands errands = new Errands(service.system(), new Companies(service.system(), service.database()));
        traces.awaitNothingToPublish(LONG);
        Map<String, Long> before = traces.counted();
        dieTogether(Place.BEFORE_COMMIT, errands.all(), errands::fileThatBreaksOff);

        service.start(withoutMail, "-Dmortal.calls=5");
        assertThat(traces.counted()).as("nothing that was not committed").isEqualTo(before);
        traces.awaitNothingHeldByTheDead(LONG);
        dieTogether(Place.AFTER_COMMIT, errands.all());
        assertThat(traces.grown(before))
                .as("all that was committed")
                .isEqualTo(Map.of(
                        "tickets", 2L, "messages", 3L, "idempotentCalls", 3L, "audit", 5L, "mails", 3L, "files", 1L));
        traces.letTimePassForForgottenFiles();

        dieOver(HaltPoint.BEFORE_SEND, errands, "Druga odpowiedź");
        assertThat(service.die(withoutMail, at(HaltPoint.AFTER_SEND))).isEqualTo(KILLED);
        assertThat(service.die(withoutMail, at(HaltPoint.AFTER_MARK))).isEqualTo(KILLED);
        traces.letTimePassForMails();
        assertThat(service.die(at(HaltPoint.AFTER_MAIL_SENT), "-Dmyhezo.mail.concurrency=1"))
                .isEqualTo(KILLED);
        dieOver(HaltPoint.IN_SEALING, errands, "Trzecia odpowiedź");

        service.start();
        errands.repeatable().forEach(KilledServiceIT::untilDone);
        untilDone(_ -> errands.say("Druga odpowiedź"));
        untilDone(_ -> errands.say("Trzecia odpowiedź"));
        errands.sendFileAndSaySo();
        traces.letTimePassForMails();
        traces.awaitNothingToPublish(LONG);
        traces.awaitNoMailsWaiting(LONG);
        new Outcome(service, errands).isWhatWasAskedFor(LONG);
    }

    /** All wait for each other at a place, and nobody is answered. */
    private void dieTogether(Place place, List<Errand> errands, Errand... more) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<HttpResponse<String>>> calls = Stream.concat(
                            errands.stream().map(errand -> call(errand, place, threads)),
                            Stream.of(more).map(errand -> call(errand, Place.IN_A_FILE, threads)))
                    .toList();
            assertThat(service.awaitDeath()).isEqualTo(KILLED);
            assertThat(calls).allSatisfy(call -> assertThat(call).failsWithin(LONG));
        }
    }

    private static CompletableFuture<HttpResponse<String>> call(Errand errand, Place place, ExecutorService threads) {
        return CompletableFuture.supplyAsync(() -> errand.run(MortalTicketService.WAITS, place.name()), threads);
    }

    /** Dies when it has something to tell, whether or not it was told before that. */
    private void dieOver(HaltPoint point, Errands errands, String answer) {
        service.start(withoutMail, at(point));
        try {
            errands.say(answer);
        } catch (IllegalStateException e) {
            // Nobody answered.
        }
        assertThat(service.awaitDeath()).isEqualTo(KILLED);
    }

    private static String at(HaltPoint point) {
        return "-Dmyhezo.halt-at=" + point;
    }

    private static void untilDone(Errand errand) {
        await().atMost(LONG).ignoreExceptions().until(() -> errand.run().statusCode() < 300);
    }
}
