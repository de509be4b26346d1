package pl.myhezo.platform.mail;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import pl.myhezo.platform.fault.HaltPoint;
import pl.myhezo.platform.lease.Lease;
import pl.myhezo.platform.lease.Work;
import pl.myhezo.platform.trace.CurrentTrace;

/**
 * Sends what waits in {@link Mails}, a few at a time, and keeps trying with growing pauses. One replica begins to at a
 * time, and each mail is claimed besides: what one began no other one sends. A mail can arrive twice in one case alone, which SMTP leaves open: the mail server took it and we, or the
 * connection, died before we noted that. What was sent is kept without address and content, and so is, after a while,
 * what was given up.
 */
final class MailSending implements Work {

    private static final Logger log = LoggerFactory.getLogger(MailSending.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);
    private static final Duration PAUSE_TO_NOTE = Duration.ofMillis(500);

    private final MongoCollection<Document> mails;
    private final JavaMailSender smtp;
    private final MimeMails messages;
    private final MailSettings settings;
    private final MailAudience audience;
    private final MailMetrics metrics;
    private final CurrentTrace trace;
    private final Clock clock;
    private final MailClaims claims;
    private volatile Runnable wake = () -> {};

    MailSending(
            MongoDatabase database,
            JavaMailSender smtp,
            MailSettings settings,
            MailAudience audience,
            MailMetrics metrics,
            CurrentTrace trace,
            Clock clock) {
        this.mails = database.getCollection(Mails.COLLECTION);
        this.smtp = smtp;
        this.messages = new MimeMails(settings, clock);
        this.settings = settings;
        this.audience = audience;
        this.metrics = metrics;
        this.claims = new MailClaims(mails, settings.claimedFor(), clock);
        this.trace = trace;
        this.clock = clock;
    }

    /** Whom to tell that there is room for another mail. */
    void onRoom(Runnable wake) {
        this.wake = wake;
    }

    @Override
    public void perform(Lease lease) {
        claims.keep();
        forget();
        while (claims.count() < settings.concurrency() && lease.keep()) {
            Optional<Document> mail = claims.next();
            if (mail.isEmpty()) {
                return;
            }
            start(mail.get());
        }
    }

    /** Another replica may begin now. What this one began stays claimed until it is done. */
    @Override
    public void letGo() {
        try {
            claims.keep();
        } catch (MongoException e) {
            log.info("The claims on mails could not be prolonged: {}", e.toString());
        }
    }

    @Override
    public boolean isFinished() {
        return claims.count() == 0;
    }

    private void start(Document mail) {
        String id = mail.getString(Mails.ID);
        Thread.ofVirtual().name("mail-" + id).start(() -> {
            try {
                trace.continuing(mail.getString(Mails.TRACE_PARENT), "send mail", () -> send(mail));
            } finally {
                claims.end(id);
                wake.run();
            }
        });
    }

    private void send(Document mail) {
        if (!mayLeave(mail)) {
            return;
        }
        try {
            smtp.send(message -> messages.write(mail, message));
        } catch (MailException e) {
            metrics.failed();
            failed(mail, e);
            return;
        }
        HaltPoint.AFTER_MAIL_SENT.pass();
        metrics.sent();
        Bson change = combine(
                set(Mails.STATE, Mails.State.SENT.name()),
                set(Mails.SENT_AT, now()),
                inc(Mails.ATTEMPTS, 1),
                withoutContent());
        note(mail, id -> claims.sent(id, change));
    }

    private boolean mayLeave(Document mail) {
        try {
            if (audience.mayStillKnow(mail.getString(Mails.ID))) {
                return true;
            }
            log.info(
                    "Mail {} does not leave: its receiver may not know any more what it says",
                    mail.getString(Mails.ID));
            note(mail, id -> claims.failed(id, forgotten()));
        } catch (RuntimeException e) {
            log.warn("Whether mail {} may leave is not known and will be asked again", mail.getString(Mails.ID), e);
            note(mail, id -> claims.failed(id, set(Mails.NEXT_AT, in(FIRST_PAUSE))));
        }
        return false;
    }

    private void failed(Document mail, MailException e) {
        String reason = SmtpRefusals.reason(e);
        int attempts = mail.getInteger(Mails.ATTEMPTS) + 1;
        Instant giveUpAt = mail.getDate(Mails.WRITTEN_AT).toInstant().plus(settings.givenUpAfter());
        boolean givenUp = SmtpRefusals.isFinal(e) || !clock.instant().isBefore(giveUpAt);
        log.warn(
                "Mail {} could not be sent (attempt {}, {}): {}",
                mail.getString(Mails.ID),
                attempts,
                givenUp ? "given up" : "will be tried again",
                reason);
        Bson next = givenUp
                ? combine(
                        set(Mails.STATE, Mails.State.GIVEN_UP.name()),
                        set(Mails.NEXT_AT, in(settings.forgottenAfter())))
                : set(Mails.NEXT_AT, in(pause(attempts)));
        Bson change = combine(next, set(Mails.REASON, reason), inc(Mails.ATTEMPTS, 1));
        note(mail, id -> claims.failed(id, change));
    }

    /** Nobody looked at them. */
    private void forget() {
        mails.updateMany(and(eq(Mails.STATE, Mails.State.GIVEN_UP.name()), lte(Mails.NEXT_AT, now())), forgotten());
    }

    private Bson forgotten() {
        return combine(
                set(Mails.STATE, Mails.State.FORGOTTEN.name()), set(Mails.FORGOTTEN_AT, now()), withoutContent());
    }

    /** Does not give up while the process lives: until it is noted the mail stays claimed and is not sent again. */
    private static void note(Document mail, Consumer<String> noting) {
        String id = mail.getString(Mails.ID);
        while (true) {
            try {
                noting.accept(id);
                return;
            } catch (MongoException e) {
                log.warn("What became of mail {} is not noted yet: {}", id, e.toString());
                LockSupport.parkNanos(PAUSE_TO_NOTE.toNanos());
            }
        }
    }

    private static Bson withoutContent() {
        return combine(
                unset(Mails.TO), unset(Mails.SUBJECT), unset(Mails.TEXT), unset(Mails.HTML), unset(Mails.REASON));
    }

    /** 2, 4, 8 … seconds, at most a quarter of an hour. */
    static Duration pause(int attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 20));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private Date now() {
        return in(Duration.ZERO);
    }

    private Date in(Duration time) {
        return Date.from(clock.instant().plus(time));
    }
}
