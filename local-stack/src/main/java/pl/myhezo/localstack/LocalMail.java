package pl.myhezo.localstack;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.myhezo.localstack.mail.Inbox;
import pl.myhezo.localstack.mail.InboxServer;
import pl.myhezo.localstack.process.Ports;

/**
 * A mail server that takes every mail and delivers none. It runs inside this JVM, so killing it is stopping it, and it
 * cannot be paused.
 */
public final class LocalMail implements LocalServer {

    private final int smtpPort;
    private final int inboxPort;
    private final Inbox inbox;
    private @Nullable GreenMail smtp;
    private @Nullable InboxServer page;

    private LocalMail(int smtpPort, int inboxPort, Inbox inbox) {
        this.inbox = inbox;
        this.smtpPort = smtpPort;
        this.inboxPort = inboxPort;
    }

    /** One whose mails stay in the given directory. */
    public static LocalMail at(int smtpPort, int inboxPort, Path data) {
        return new LocalMail(smtpPort, inboxPort, Inbox.keptIn(data, Clock.systemUTC()));
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

    @Override
    public String name() {
        return "mail";
    }

    @Override
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

    @Override
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

    @Override
    public void kill() {
        stop();
    }

    @Override
    public void pause() {
        throw new UnsupportedOperationException("The mail server is part of this JVM and cannot be paused");
    }

    @Override
    public void resume() {
        throw new UnsupportedOperationException("The mail server is part of this JVM and cannot be paused");
    }

    @Override
    public synchronized boolean isRunning() {
        return smtp != null;
    }

    @Override
    public long pid() {
        return ProcessHandle.current().pid();
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
            LocalMail mail = new LocalMail(Ports.free(), Ports.free(), Inbox.inMemory(Clock.systemUTC()));
            mail.start();
            return mail;
        }
    }
}
