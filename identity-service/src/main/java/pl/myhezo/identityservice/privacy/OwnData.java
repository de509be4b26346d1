package pl.myhezo.identityservice.privacy;

import java.util.List;
import pl.myhezo.identityservice.account.Account;
import pl.myhezo.identityservice.audit.AuditEntry;
import pl.myhezo.identityservice.registration.Registration;

/**
 * All that we hold about a person.
 *
 * @param records what he did and what was done to him; of others no more than that it was others
 */
public record OwnData(Account account, List<Registration> registrations, List<AuditEntry> records) {}
