package pl.myhezo.identityservice.privacy;

import java.util.List;
import pl.myhezo.identityservice.account.Account;
import pl.myhezo.identityservice.registration.Registration;
import pl.myhezo.platform.audit.AuditEntry;

/**
 * All that we hold about a person.
 *
 * @param records what he did and what was done to him; of others no more than that it was others
 */
public record OwnData(Account account, List<Registration> registrations, List<AuditEntry> records) {}
