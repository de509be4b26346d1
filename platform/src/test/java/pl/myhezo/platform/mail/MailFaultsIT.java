package pl.myhezo.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.myhezo.localstack.process.Ports;
import pl.myhezo.platform.lease.LeasedWorker;
import pl.myhezo.platform.mail.HostileSmtp.Mood;

@Tag("F-28")
class MailFaultsIT {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final String TO = "zolw@example.pl";

    private final int port = Ports.free();
    private final MailSystem system = new MailSystem(port);
    private final MailMessage mail = MailMessages.note(TO);

    @AfterEach
    void close() {
        system.close();
    }

    @Test
    void aMailWaitsForAServerThatIsDown() {
        system.enqueue(mail);
        awaitAttempts(1);
        system.pass(Duration.ofSeconds(3));
        awaitAttempts(2);
        assertThat(system.stateOf(mail)).isEqualTo("WAITING");

        try (HostileSmtp server = new HostileSmtp(port)) {
            system.pass(Duration.ofMinutes(15));
            awaitState("SENT");
            assertThat(server.taken()).hasSize(1);
        }
    }

    @Test
    void aMailThatIsPutOffIsSentLaterAndOnce() {
        try (HostileSmtp server = new HostileSmtp(port)) {
            server.mood(Mood.PUTS_IT_OFF);
            system.enqueue(mail);
            awaitAttempts(1);
            assertThat(system.row(mail).getString(Mails.REASON)).contains("451").doesNotContain(TO);

            server.mood(Mood.TAKES_IT);
            system.pass(Duration.ofMinutes(15));
            awaitState("SENT");
            assertThat(server.taken()).hasSize(1);
        }
    }

    @Test
    void aServerThatHangsUpGetsTheSameMailAgain() {
        try (HostileSmtp server = new HostileSmtp(port)) {
            server.mood(Mood.TAKES_IT_AND_HANGS_UP);
            system.enqueue(mail);
            awaitAttempts(1);

            server.mood(Mood.TAKES_IT);
            system.pass(Duration.ofMinutes(15));
            awaitState("SENT");
            assertThat(server.taken()).hasSize(2);
            assertThat(server.taken().stream().distinct()).hasSize(1).noneMatch(String::isEmpty);
        }
    }

    @Test
    void aServerThatTakesItsTimeHoldsUpNobodyAndGetsAMailOnce() {
        try (HostileSmtp server = new HostileSmtp(port)) {
            beginMail(server, Mood.TAKES_IT_IN_ITS_OWN_TIME);

            server.mood(Mood.TAKES_IT);
            MailMessage other = MailMessages.note("inny@example.pl");
            system.enqueue(other);
            system.pass(Duration.ofMinutes(15));
            await().atMost(LONG).until(() -> system.stateOf(other).equals("SENT"));
            assertThat(system.stateOf(mail)).isEqualTo("WAITING");

            server.wakeUp();
            awaitState("SENT");
            assertThat(server.taken()).hasSize(2).doesNotHaveDuplicates();
        }
    }

    @Test
    void aMailThatASenderBeganNoOtherOneSends() {
        LeasedWorker successor = system.sender();
        try (HostileSmtp server = new HostileSmtp(port)) {
            beginMail(server, Mood.TAKES_IT_IN_ITS_OWN_TIME);
            handOver(server, successor);
            MailMessage other = MailMessages.note("inny@example.pl");
            system.enqueue(other);
            await().atMost(LONG).until(() -> system.stateOf(other).equals("SENT"));
            assertThat(server.taken()).doesNotHaveDuplicates();

            server.wakeUp();
            awaitState("SENT");
            assertThat(server.taken()).hasSize(2).doesNotHaveDuplicates();
        } finally {
            successor.stop();
        }
    }

    @Test
    void aMailWhoseSenderDiedIsSentByAnotherOneOnceItsClaimHasEnded() {
        LeasedWorker successor = system.sender();
        try (HostileSmtp server = new HostileSmtp(port)) {
            beginMail(server, Mood.TAKES_IT_IN_ITS_OWN_TIME);
            handOver(server, successor);
            system.pass(MailSystem.CLAIMED_FOR);
            awaitState("SENT");
            assertThat(server.taken()).hasSize(2);
            server.wakeUp();
        } finally {
            successor.stop();
        }
    }

    @Test
    @Tag("T-03")
    void aMailThatIsTakenBackWhileTheServerThinksIsNotTriedAgain() {
        LeasedWorker successor = system.sender();
        try (HostileSmtp server = new HostileSmtp(port)) {
            beginMail(server, Mood.PUTS_IT_OFF_IN_ITS_OWN_TIME);
            system.takeBack(mail.id());
            assertThat(system.row(mail).toJson()).doesNotContain(TO).doesNotContain("jaźń");

            server.wakeUp();
            handOver(server, successor);
            system.pass(Duration.ofMinutes(15));
            MailMessage other = MailMessages.note("inny@example.pl");
            system.enqueue(other);
            await().atMost(LONG).until(() -> system.stateOf(other).equals("SENT"));

            assertThat(system.stateOf(mail)).isEqualTo("FORGOTTEN");
            assertThat(server.taken()).hasSize(2).doesNotHaveDuplicates();
        } finally {
            successor.stop();
        }
    }

    @Test
    void aMailThatIsTakenBackTooLateIsNotedAsSent() {
        try (HostileSmtp server = new HostileSmtp(port)) {
            beginMail(server, Mood.TAKES_IT_IN_ITS_OWN_TIME);
            system.takeBack(mail.id());

            server.wakeUp();

            awaitState("SENT");
            assertThat(system.row(mail)).doesNotContainKey(Mails.FORGOTTEN_AT).containsKey(Mails.SENT_AT);
        }
    }

    @Test
    @Tag("T-03")
    void aMailThatWaitedIsNotSentToWhoMayNotKnowItAnyMore() {
        try (HostileSmtp server = new HostileSmtp(port)) {
            server.mood(Mood.PUTS_IT_OFF);
            system.enqueue(mail);
            awaitAttempts(1);

            system.audience(id -> !id.equals(mail.id()));
            server.mood(Mood.TAKES_IT);
            system.pass(Duration.ofMinutes(15));
            awaitState("FORGOTTEN");
            assertThat(server.taken()).isEmpty();
            assertThat(system.row(mail).toJson()).doesNotContain(TO).doesNotContain("jaźń");
        }
    }

    @Test
    @Tag("T-03")
    void aMailOfWhichNobodyCanTellWhetherItMayLeaveWaits() {
        AtomicInteger asked = new AtomicInteger();
        system.audience(_ -> {
            asked.incrementAndGet();
            throw new IllegalStateException("not now");
        });
        try (HostileSmtp server = new HostileSmtp(port)) {
            system.enqueue(mail);
            await().atMost(LONG).until(() -> asked.get() > 0);
            assertThat(system.stateOf(mail)).isEqualTo("WAITING");

            system.audience(_ -> true);
            await().atMost(LONG).until(() -> {
                system.pass(Duration.ofSeconds(3));
                return system.stateOf(mail).equals("SENT");
            });
            assertThat(server.taken()).hasSize(1);
        }
    }

    @Test
    void whatNobodyTakesForThreeDaysIsGivenUp() {
        try (HostileSmtp server = new HostileSmtp(port)) {
            server.mood(Mood.PUTS_IT_OFF);
            system.enqueue(mail);
            awaitAttempts(1);
            system.pass(Duration.ofDays(3));
            awaitState("GIVEN_UP");
            assertThat(system.row(mail).getString(Mails.TO)).isEqualTo(TO);
        }
    }

    @Test
    void whatWasGivenUpIsForgottenAfterAMonth() {
        try (HostileSmtp server = new HostileSmtp(port)) {
            server.mood(Mood.KNOWS_NO_SUCH_ADDRESS);
            system.enqueue(mail);
            awaitState("GIVEN_UP");
            assertThat(system.row(mail).toJson()).contains(TO);

            system.pass(Duration.ofDays(30));
            awaitState("FORGOTTEN");
            assertThat(system.row(mail).toJson())
                    .doesNotContain(TO)
                    .doesNotContain("Żółw")
                    .doesNotContain("jaźń");
        }
    }

    /** The server has the mail and does not say yet what becomes of it. */
    private void beginMail(HostileSmtp server, Mood mood) {
        server.mood(mood);
        system.enqueue(mail);
        await().atMost(LONG).until(() -> server.taken().size() == 1);
    }

    /** The sender's turn ends, and another replica goes on with a server that is well. */
    private void handOver(HostileSmtp server, LeasedWorker successor) {
        system.stopSender();
        server.mood(Mood.TAKES_IT);
        successor.start();
    }

    private void awaitAttempts(int attempts) {
        await().atMost(LONG).until(() -> system.attempts(mail) == attempts);
    }

    private void awaitState(String state) {
        await().atMost(LONG).until(() -> system.stateOf(mail).equals(state));
    }
}
