package pl.myhezo.identityservice.invitation;

import java.util.List;
import java.util.Optional;
import pl.myhezo.identityservice.person.EmailAddress;
import pl.myhezo.platform.value.Nip;

/** All invitations. Writes belong to the open transaction. */
public interface Invitations {

    Optional<Invitation> find(String id);

    /** The one that the user was created for. */
    Optional<Invitation> findBySubject(String subject);

    /**
     * Those to a company that led to no account: not yet, or because somebody there invited a person who has one. Both
     * look the same, so that inviting tells nobody who has an account.
     */
    List<Invitation> withoutAccount(Nip nip);

    /** As {@link #withoutAccount(Nip)}, of a supplier. */
    List<Invitation> withoutAccount(String supplierId);

    /** As {@link #withoutAccount(Nip)}, of those who shall work for us. */
    List<Invitation> toStaffWithoutAccount();

    /** Those of a supervisor whose receivers have not come in. */
    List<Invitation> openBySupervisor(String subject);

    void add(Invitation invitation);

    /** Forgets all of a person: the one that led to his account, and those with his address. */
    void forget(String subject, EmailAddress email);

    /**
     * Replaces the state before the invitation's last change.
     *
     * @throws IllegalStateException if that is not the stored one
     */
    void replace(Invitation invitation);
}
