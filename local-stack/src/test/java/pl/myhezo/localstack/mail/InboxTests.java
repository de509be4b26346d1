package pl.myhezo.localstack.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pl.myhezo.localstack.mail.Mail.Address;

class InboxTests {

    private final Inbox inbox = Inbox.inMemory(Clock.systemUTC());

    @Test
    void keepsTheNewestThousand() {
        IntStream.rangeClosed(1, Inbox.KEPT + 5).forEach(number -> inbox.add(mail("m" + number, "")));

        assertThat(inbox.mails()).hasSize(Inbox.KEPT);
        assertThat(inbox.mails().getFirst().id()).isEqualTo("m" + (Inbox.KEPT + 5));
        assertThat(inbox.mails().getLast().id()).isEqualTo("m6");
    }

    @Test
    void escapesWhatASenderWrote() {
        inbox.add(mail("m1", "\"><script>alert('x')</script>"));

        String list =
                new InboxPage(inbox).answer("GET", "/", Map.of("q", "\"><b>")).body();
        assertThat(list).contains("&quot;&gt;&lt;b&gt;").doesNotContain("\"><b>");
        String all = new InboxPage(inbox).answer("GET", "/list", Map.of()).body();
        assertThat(all).contains("&lt;script&gt;").doesNotContain("<script>");
    }

    @Test
    void refreshesTheListAndNotWhatSomebodyTypesAboveIt() {
        inbox.add(mail("m1", "Faktura & umowa"));
        inbox.add(mail("m2", "Zaproszenie"));

        String page =
                new InboxPage(inbox).answer("GET", "/", Map.of("q", "a & u")).body();
        String list = new InboxPage(inbox)
                .answer("GET", "/list", Map.of("q", "a & u"))
                .body();

        assertThat(page)
                .contains("type=\"search\"", "src=\"/list?q=a+%26+u\"")
                .doesNotContain("http-equiv=\"refresh\"");
        assertThat(list)
                .contains("http-equiv=\"refresh\"", "<base target=\"_top\">", "href=\"/mail/m1\"")
                .doesNotContain("/mail/m2", "<input");
    }

    @Test
    void timesNameTheirZone() {
        inbox.add(mail("m1", "Faktura"));

        assertThat(new InboxPage(inbox).answer("GET", "/list", Map.of()).body())
                .containsPattern("<td>19(69|70)-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d \\S+</td>");
    }

    @Test
    void linksAddressesInPlainTextAndNothingElse() {
        assertThat(InboxPage.withLinks("(https://example.pl/x?a=1&b=2), javascript:alert(1) <b>"))
                .isEqualTo("(<a target=\"_blank\" rel=\"noreferrer\" href=\"https://example.pl/x?a=1&amp;b=2\">"
                        + "https://example.pl/x?a=1&amp;b=2</a>), javascript:alert(1) &lt;b&gt;");
    }

    private static Mail mail(String id, String subject) {
        Address sender = new Address("", "pomoc@myhezo.pl");
        return new Mail(
                id,
                id + "@myhezo.pl",
                sender,
                List.of(new Address("", "jan@example.pl")),
                List.of(),
                List.of(),
                List.of(),
                subject,
                Instant.EPOCH,
                "text",
                "",
                List.of(),
                100);
    }
}
