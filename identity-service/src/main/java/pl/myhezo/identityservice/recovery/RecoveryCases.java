package pl.myhezo.identityservice.recovery;

import java.util.Optional;
import pl.myhezo.identityservice.person.EmailAddress;

/** All recovery cases. Writes belong to the open transaction. */
public interface RecoveryCases {

    Optional<RecoveryCase> find(String id);

    /** The one case of an account that waits or is carried out. */
    Optional<RecoveryCase> openOf(String subject);

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
