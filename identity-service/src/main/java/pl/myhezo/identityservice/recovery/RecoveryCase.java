package pl.myhezo.identityservice.recovery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.myhezo.identityservice.person.EmailAddress;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.SerialNumber;

/**
 * Somebody, or somebody in his name, asks for a new second factor. It is asked for by anybody, checked against the
 * contracts of the account's companies, waits so that it can be stopped, and then replaces the second factor.
 *
 * @param id unguessable
 * @param subject of the account, once it was found
 * @param dueAt when the waiting time is over
 * @param mailsBefore how many action mails the person had before the one that belongs to this case
 * @param version rises with each change
 */
public record RecoveryCase(
        String id,
        Application application,
        RecoveryState state,
        @Nullable String subject,
        @Nullable Instant dueAt,
        int mailsBefore,
        long version) {

    /** What was typed. */
    public record Application(EmailAddress email, ContractNumber contract, SerialNumber serial, Instant askedAt) {}

    static RecoveryCase asked(String id, Application application) {
        return new RecoveryCase(id, application, RecoveryState.ASKED, null, null, 0, 1);
    }

    RecoveryCase checking(String account) {
        return become(RecoveryState.CHECKING, account, null, 0);
    }

    RecoveryCase refused() {
        return become(RecoveryState.REFUSED, null, null, 0);
    }

    RecoveryCase waiting(Instant until) {
        return become(RecoveryState.WAITING, subject, until, 0);
    }

    RecoveryCase stopped() {
        return become(RecoveryState.STOPPED, subject, dueAt, 0);
    }

    RecoveryCase replacing(int mails) {
        return become(RecoveryState.REPLACING, subject, dueAt, mails);
    }

    RecoveryCase done() {
        return become(RecoveryState.DONE, subject, dueAt, mailsBefore);
    }

    /** The account's subject, of a case that found one. */
    String knownSubject() {
        if (subject == null) {
            throw new IllegalStateException("The recovery %s has no account".formatted(id));
        }
        return subject;
    }

    /** When the waiting time is over, of a case that waits or waited. */
    Instant knownDueAt() {
        if (dueAt == null) {
            throw new IllegalStateException("The recovery %s does not wait".formatted(id));
        }
        return dueAt;
    }

    private RecoveryCase become(RecoveryState next, @Nullable String account, @Nullable Instant until, int mails) {
        if (!state.canBecome(next)) {
            throw new IllegalStateException("A recovery that is %s cannot become %s".formatted(state, next));
        }
        return new RecoveryCase(id, application, next, account, until, mails, version + 1);
    }
}
