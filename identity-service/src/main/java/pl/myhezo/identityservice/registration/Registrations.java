package pl.myhezo.identityservice.registration;

import java.util.List;
import java.util.Optional;
import pl.myhezo.platform.value.Nip;

/** All registrations. Writes belong to the open transaction. */
public interface Registrations {

    Optional<Registration> find(String id);

    /** All of a person who has an account. */
    List<Registration> of(String subject);

    /** Those of a company that wait for somebody to confirm them, oldest first. */
    List<Registration> awaitingApproval(Nip nip);

    void add(Registration registration);

    /**
     * Replaces the state before the registration's last change.
     *
     * @throws IllegalStateException if that is not the stored one
     */
    void replace(Registration registration);
}
