package pl.myhezo.identityservice.account.kafka;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.myhezo.identityservice.account.Account;
import pl.myhezo.identityservice.account.AccountAnnouncements;
import pl.myhezo.identityservice.account.AccountStatus;
import pl.myhezo.platform.event.OutgoingEvent;
import pl.myhezo.platform.outbox.Outbox;

/** Whole states on the compacted topic {@value #TOPIC}. */
final class AccountEvents implements AccountAnnouncements {

    static final String TOPIC = "accounts";
    private static final String CHANGED = "AccountChanged";

    private final Outbox outbox;

    AccountEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void changed(Account account) {
        outbox.append(event(account));
    }

    @Override
    public void gone(Account account) {
        outbox.append(OutgoingEvent.tombstone(TOPIC, account.subject(), CHANGED, account.version() + 1));
    }

    static OutgoingEvent event(Account account) {
        return OutgoingEvent.v1(TOPIC, account.subject(), CHANGED, account.version(), AccountChanged.of(account));
    }

    /**
     * What somebody is and belongs to. Of a blocked account no belonging is told, so that a consumer who forgets to
     * look at the status opens nothing.
     */
    record AccountChanged(
            String subject,
            String displayName,
            String email,
            String language,
            String status,
            List<Belonging> companies,
            @Nullable String supplierId,
            List<String> notices) {

        static AccountChanged of(Account account) {
            boolean admitted = account.status() != AccountStatus.BLOCKED;
            return new AccountChanged(
                    account.subject(),
                    account.person().name().toString(),
                    account.person().email().value(),
                    account.person().language().code(),
                    account.status().name(),
                    admitted ? Belonging.of(account) : List.of(),
                    admitted ? account.supplierId() : null,
                    account.notices().stream().map(Enum::name).sorted().toList());
        }
    }

    record Belonging(String nip, String role) {

        static List<Belonging> of(Account account) {
            return account.companies().stream()
                    .map(company ->
                            new Belonging(company.nip().digits(), company.role().name()))
                    .toList();
        }
    }
}
