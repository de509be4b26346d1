package pl.myhezo.localstack;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Clock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.myhezo.localstack.mail.Inbox;
import pl.myhezo.localstack.mail.InboxServer;
import pl.myhezo.localstack.process.Ports;

/**
 * A mail server that takes every mail and delivers none. It runs inside this JVM, so it can be stopped but neither
 * paused nor killed.
 */
public final class LocalMail {

    private final int smtpPort;
    private final int inboxPort;
    private final Inbox inbox = new Inbox(Clock.systemUTC());
    private @Nullable GreenMail smtp;
    private @Nullable InboxServer page;

    private LocalMail(int smtpPort, int inboxPort) {
        this.smtpPort = smtpPort;
        this.inboxPort = inboxPort;
    }

    public static LocalMail at(int smtpPort, int inboxPort) {
        return new LocalMail(smtpPort, inboxPort);
    }

    /** The one of this JVM, on free ports, started by the first call and gone with the JVM. */
    public static LocalMail shared() {
        return Shared.INSTANCE;
    }

    public String smtpHost() {
        return "127.0.0.1";
    }

    public int smtpPort() {
        return smtpPort;
    }

    /** What was caught; it outlives {@link #stop()}. */
    public Inbox inbox() {
        return inbox;
    }

    /** Address of the page, which also answers Mailpit's API. */
    public String inboxUrl() {
        return "http://localhost:" + inboxPort;
    }

    public synchronized void start() {
        if (smtp != null) {
            return;
        }
        var server = new GreenMail(new ServerSetup(smtpPort, smtpHost(), ServerSetup.PROTOCOL_SMTP));
        server.getUserManager().setMessageDeliveryHandler(this::catching);
        server.start();
        smtp = server;
        page = new InboxServer(inbox, inboxPort);
    }

    public synchronized void stop() {
        if (page != null) {
            page.close();
            page = null;
        }
        if (smtp != null) {
            smtp.stop();
            smtp = null;
        }
    }

    /** GreenMail asks once per recipient; the first one stands for all, so that a mail appears once. */
    private GreenMailUser catching(MovingMessage message, MailAddress recipient) {
        boolean first = message.getToAddresses().iterator().next() == recipient;
        return new CatchAll(mail -> {
            if (first) {
                inbox.receive(
                        mail.getMessage(),
                        mail.getToAddresses().stream()
                                .map(MailAddress::getEmail)
                                .collect(Collectors.toSet()));
            }
        });
    }

    private static final class Shared {
        static final LocalMail INSTANCE = create();

        private static LocalMail create() {
            LocalMail mail = new LocalMail(Ports.free(), Ports.free());
            mail.start();
            return mail;
        }
    }
}
