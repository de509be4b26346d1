package pl.myhezo.endtoend.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import pl.myhezo.endtoend.browser.Language;
import pl.myhezo.endtoend.browser.Visitor;
import pl.myhezo.endtoend.system.Inbox;
import pl.myhezo.endtoend.system.RunningSystem;
import pl.myhezo.endtoend.system.Status;

class ContactIT {

    private static final Pattern NUMBER = Pattern.compile("HEZO-\\d{4}-\\d{6}");
    private static final Duration SOON = Duration.ofSeconds(30);

    private final Status status = RunningSystem.shared().status();
    private final Inbox inbox = new Inbox(status.inbox());

    @Test
    void whoHasNoAccountIsAnsweredByMail() {
        String email = "gosc." + UUID.randomUUID() + "@firma.example";
        String question = "Czy umowa obejmuje wymianę wentylatora? " + UUID.randomUUID();
        try (Visitor guest = Visitor.speaking(Language.POLISH);
                Desk service = Desk.of(status.person("agent"), Language.POLISH)) {
            guest.opens("/contact").waitsUntilLoaded();
            guest.page().locator("[name='name']").fill("Ewa Gość");
            guest.page().locator("[name='email']").fill(email);
            guest.page().locator("[name='message']").fill(question);
            guest.submits().sees("Otrzymaliśmy Twoją wiadomość");

            Inbox.Mail received = inbox.awaitMailTo(email);
            String number = NUMBER.matcher(received.subject() + received.text())
                    .results()
                    .findFirst()
                    .orElseThrow()
                    .group();
            service.opens(number).sees(question).answers("Tak, obejmuje.");

            assertThat(inbox.awaitMailTo(email, 1, SOON).text()).contains("Tak, obejmuje.");
            guest.opens("/tickets/" + number).seesThatLoginIsNeeded();
        }
    }
}
