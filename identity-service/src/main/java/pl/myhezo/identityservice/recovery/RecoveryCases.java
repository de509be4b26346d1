package pl.myhezo.identityservice.recovery;

import java.util.List;
import java.util.Optional;
import pl.myhezo.identityservice.person.EmailAddress;

/** All recovery cases. Writes belong to the open transaction. */
public interface RecoveryCases {

    Optional<RecoveryCase> find(String id);

    /** All cases in which the account was found. */
    List<RecoveryCase> of(String subject);

    void add(RecoveryCase recovery);

    /**
     * Replaces the state before the case's last change. At most one case of an account is open.
     *
     * @throws IllegalStateException if that is not the stored one
     */
    void replace(RecoveryCase recovery);

    /** Forgets all cases of a person, by his account and by his address. */
    void forget(String subject, EmailAddress email);
}
