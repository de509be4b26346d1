package pl.myhezo.ticketservice.live;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import pl.myhezo.platform.test.TestTokens;
import pl.myhezo.ticketservice.Companies;
import pl.myhezo.ticketservice.Company;
import pl.myhezo.ticketservice.TicketSystem;
import pl.myhezo.ticketservice.TicketSystemTest;
import pl.myhezo.ticketservice.ticket.Viewers;

/** What pages cost, and that one of them costs the others nothing. */
@TicketSystemTest
class ManyPagesIT {

    private static final int MANY = 200;

    private final List<Ear> ears = new ArrayList<>();

    @Autowired
    private TicketSystem system;

    @Autowired
    private Companies companies;

    @Autowired
    private OpenPages pages;

    @Autowired
    private Viewers viewers;

    @AfterEach
    void close() {
        ears.forEach(Ear::close);
    }

    /** Without a name, so that the desk remembers nobody. */
    private static String agent(String subject) {
        return TestTokens.shared().person(subject, claims -> claims.claim("name", null), "agent");
    }

    private Ear agent() {
        Ear ear = Ear.of(system, agent(UUID.randomUUID().toString()));
        ears.add(ear);
        return ear;
    }

    private String opened() {
        Company company = companies.any();
        return companies
                        .opened(company, company.opening("Dla wielu", "COMPANY", false))
                        .get("number")
                        .asString()
                + " OPENED";
    }

    @Test
    void allHearAndNoneHoldsAThreadOfTheMachine() {
        for (int i = 0; i < MANY; i++) {
            agent();
        }
        assertThat(pages.size()).isGreaterThanOrEqualTo(MANY);

        String news = opened();

        await().until(() -> ears.stream().allMatch(ear -> ear.news().contains(news)));
        assertThat(Thread.getAllStackTraces().values()) // of virtual threads it knows nothing
                .noneMatch(stack -> Arrays.stream(stack)
                        .anyMatch(frame -> frame.getClassName().endsWith(".EventStream")));
        ears.forEach(Ear::close);
        await().until(() -> pages.size() < MANY);
    }

    @Test
    void onePageThatTakesNothingIsBrokenOffAndMakesNobodyWait() throws IOException {
        String subject = UUID.randomUUID().toString();
        try (Socket deaf = new Socket()) {
            deaf.setReceiveBufferSize(1_024);
            deaf.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), system.port()));
            String call = "GET /tickets/events HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n\r\n";
            deaf.getOutputStream().write(call.formatted(agent(subject)).getBytes(UTF_8));
            await().until(() -> pageOf(subject).isPresent());
            OpenPage page = pageOf(subject).orElseThrow();

            Thread telling = Thread.ofPlatform().start(() -> goOnTelling(page));
            Ear other = agent();
            other.waitsFor(opened());
            await().atMost(Duration.ofMinutes(1)).until(() -> pageOf(subject).isEmpty());
            telling.interrupt();

            assertThat(page.isOver()).as("it was let go of before").isFalse();
        }
    }

    /** The same again and again, which waits but once; sooner or later no more of it goes into the connection. */
    private static void goOnTelling(OpenPage page) {
        News news = new News(UUID.randomUUID(), "HEZO-2026-000001", News.Kind.CHANGED);
        while (!Thread.interrupted()) {
            page.tell(news);
            LockSupport.parkNanos(10_000);
        }
    }

    private Optional<OpenPage> pageOf(String subject) {
        return pages.all().stream()
                .filter(page -> page.viewer().subject().equals(subject))
                .findAny();
    }

    @Test
    void thereAreOnlySoManyAndAPlaceThatIsLeftIsFree() {
        OpenPages two = new OpenPages(viewers, new LiveSettings(2, 2, 10, Duration.ZERO, Duration.ofSeconds(15)));
        OpenPage one = two.open(somebody()).orElseThrow();
        assertThat(two.open(somebody())).isPresent();

        assertThat(two.open(somebody())).isEmpty();
        two.close(one);
        assertThat(two.open(somebody())).isPresent();
    }

    private static Authentication somebody() {
        return new TestingAuthenticationToken(UUID.randomUUID().toString(), "", "ROLE_customer");
    }
}
