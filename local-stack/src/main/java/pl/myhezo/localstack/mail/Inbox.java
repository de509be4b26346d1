package pl.myhezo.localstack.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The mails that were caught, whoever they were for; the newest {@value #KEPT} are kept. */
public final class Inbox {

    static final int KEPT = 1_000;

    private final Deque<Mail> newestFirst = new ArrayDeque<>();
    private final MailStore store;
    private final Clock clock;

    private Inbox(MailStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
        store.oldestFirst().forEach(newestFirst::addFirst);
    }

    public static Inbox inMemory(Clock clock) {
        return new Inbox(MailStore.NONE, clock);
    }

    /** One that still has its mails after a restart. */
    public static Inbox keptIn(Path folder, Clock clock) {
        return new Inbox(new MailFolder(folder), clock);
    }

    /** Takes a mail as it came over SMTP, with the recipients of its envelope. */
    public void receive(MimeMessage message, Set<String> recipients) {
        try {
            add(MailParser.parse(UUID.randomUUID().toString(), message, recipients, clock.instant()));
        } catch (MessagingException | IOException e) {
            throw new IllegalArgumentException("A mail that cannot be read", e);
        }
    }

    synchronized void add(Mail mail) {
        store.keep(mail);
        newestFirst.addFirst(mail);
        if (newestFirst.size() > KEPT) {
            store.forget(newestFirst.removeLast());
        }
    }

    /** All of them, newest first. */
    public synchronized List<Mail> mails() {
        return List.copyOf(newestFirst);
    }

    /** Those that mailbox got, newest first. */
    public List<Mail> sentTo(String address) {
        return mails().stream().filter(mail -> mail.wasSentTo(address)).toList();
    }

    public Optional<Mail> find(String id) {
        return mails().stream().filter(mail -> mail.id().equals(id)).findFirst();
    }

    public synchronized void clear() {
        newestFirst.forEach(store::forget);
        newestFirst.clear();
    }
}
