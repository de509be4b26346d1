package pl.myhezo.identityservice.privacy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.myhezo.identityservice.account.Account;
import pl.myhezo.identityservice.account.Accounts;
import pl.myhezo.identityservice.registration.Registration;
import pl.myhezo.identityservice.registration.Registrations;
import pl.myhezo.platform.audit.AuditEntry;
import pl.myhezo.platform.audit.AuditRecord;
import pl.myhezo.platform.audit.AuditTrail;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.transaction.Transactions;

/** Gathers what we hold about a person, and about nobody else. */
public final class ExportingOwnData {

    private final Accounts accounts;
    private final Registrations registrations;
    private final AuditTrail audit;
    private final Transactions transactions;

    ExportingOwnData(Accounts accounts, Registrations registrations, AuditTrail audit, Transactions transactions) {
        this.accounts = accounts;
        this.registrations = registrations;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** @throws Problem 404 without an account */
    public OwnData export(String subject) {
        return transactions.call(() -> {
            Account account = accounts.find(subject).orElseThrow(Problem::notFound);
            List<Registration> own = registrations.of(subject);
            Set<String> ids = new HashSet<>(own.stream().map(Registration::id).toList());
            ids.add(subject);
            List<AuditEntry> records = audit.concerning(ids).stream()
                    .map(entry -> withoutOthers(entry, ids))
                    .toList();
            audit.record(AuditRecord.done(subject, null, "account-exported", subject));
            return new OwnData(account, own, records);
        });
    }

    /** What others did to him is his to know, and who they are is theirs. */
    private static AuditEntry withoutOthers(AuditEntry entry, Set<String> ids) {
        AuditRecord record = entry.record();
        boolean byHim = record.actor() != null && ids.contains(record.actor());
        AuditRecord kept = new AuditRecord(
                byHim ? record.actor() : null,
                record.company(),
                record.action(),
                masked(record.object(), ids),
                null,
                record.outcome(),
                record.reason());
        return new AuditEntry(entry.at(), kept, null, ip(entry, byHim));
    }

    private static String masked(String object, Set<String> ids) {
        return ids.contains(object) ? object : "";
    }

    private static @Nullable String ip(AuditEntry entry, boolean byHim) {
        return byHim ? entry.ip() : null;
    }
}
