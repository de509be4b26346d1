package pl.myhezo.identityservice.recovery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.myhezo.identityservice.person.EmailAddress;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;
import pl.myhezo.platform.value.SerialNumber;

/**
 * Somebody, or somebody in his name, asks for a new second factor. It is asked for by anybody, checked against the
 * contracts of the account's companies, waits so that it can be stopped, and then replaces the second factor. It ends
 * with a login, which shows that whoever got the new one knows the password as well.
 *
 * @param id unguessable
 * @param subject of the account, once it was found
 * @param grounds why it waits and how long, once that is known
 * @param mailsBefore how many action mails the person had before the one that belongs to this case
 * @param mailedAt when that one was out
 * @param version rises with each change
 */
public record RecoveryCase(
        String id,
        Application application,
        RecoveryState state,
        @Nullable String subject,
        @Nullable Grounds grounds,
        int mailsBefore,
        @Nullable Instant mailedAt,
        long version) {

    /** What was typed. */
    public record Application(EmailAddress email, ContractNumber contract, SerialNumber serial, Instant askedAt) {}

    /**
     * What contract-service found.
     *
     * @param company that holds the contract, and that the person belongs to
     * @param dueAt when the waiting time is over
     */
    public record Grounds(Nip company, Instant dueAt) {}

    static RecoveryCase asked(String id, Application application) {
        return new RecoveryCase(id, application, RecoveryState.ASKED, null, null, 0, null, 1);
    }

    RecoveryCase checking(String account) {
        return become(RecoveryState.CHECKING, account, null);
    }

    RecoveryCase refused() {
        return become(RecoveryState.REFUSED);
    }

    RecoveryCase waiting(Grounds found) {
        return become(RecoveryState.WAITING, subject, found);
    }

    RecoveryCase stopped() {
        return become(RecoveryState.STOPPED);
    }

    RecoveryCase replacing(int mails) {
        return become(RecoveryState.REPLACING).with(mails, null);
    }

    RecoveryCase mailed(Instant at) {
        return become(RecoveryState.MAILED).with(mailsBefore, at);
    }

    /** Until when its link works, should it be one that was mailed. */
    Optional<Instant> linkWorksUntil(Duration lifespan) {
        return Optional.ofNullable(mailedAt).map(at -> at.plus(lifespan));
    }

    /** Whether a login at that time needed the new second factor. */
    boolean isConfirmedBy(Instant login) {
        return state == RecoveryState.MAILED && mailedAt != null && login.isAfter(mailedAt);
    }

    RecoveryCase confirmed() {
        return become(RecoveryState.CONFIRMED);
    }

    RecoveryCase done() {
        return become(RecoveryState.DONE);
    }

    /** The account's subject, of a case that found one. */
    String knownSubject() {
        if (subject == null) {
            throw new IllegalStateException("The recovery %s has no account".formatted(id));
        }
        return subject;
    }

    /** Why it waits, of a case that waits or waited. */
    Grounds knownGrounds() {
        if (grounds == null) {
            throw new IllegalStateException("The recovery %s does not wait".formatted(id));
        }
        return grounds;
    }

    private RecoveryCase become(RecoveryState next) {
        return become(next, subject, grounds);
    }

    private RecoveryCase become(RecoveryState next, @Nullable String account, @Nullable Grounds found) {
        if (!state.canBecome(next)) {
            throw new IllegalStateException("A recovery that is %s cannot become %s".formatted(state, next));
        }
        return new RecoveryCase(id, application, next, account, found, mailsBefore, mailedAt, version + 1);
    }

    private RecoveryCase with(int mails, @Nullable Instant mailed) {
        return new RecoveryCase(id, application, state, subject, grounds, mails, mailed, version);
    }
}
