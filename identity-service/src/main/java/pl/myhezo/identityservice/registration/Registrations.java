package pl.myhezo.identityservice.registration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.myhezo.identityservice.person.EmailAddress;
import pl.myhezo.platform.value.Nip;

/** All registrations. Writes belong to the open transaction. */
public interface Registrations {

    Optional<Registration> find(String id);

    /** All of a person who has an account. */
    List<Registration> of(String subject);

    /** Those of a company that wait for somebody to confirm them, oldest first. */
    List<Registration> awaitingApproval(Nip nip);

    /**
     * Newest first.
     *
     * @param state perhaps only those of one state
     * @param before only what comes after this place
     * @param limit how many at most
     */
    List<Registration> newest(@Nullable RegistrationState state, @Nullable Place before, int limit);

    /** A place in the list. */
    record Place(Instant submittedAt, String id) {}

    void add(Registration registration);

    /** Forgets all of a person: those that led to his account, and those that somebody sent with his address. */
    void forget(String subject, EmailAddress email);

    /**
     * Replaces the state before the registration's last change.
     *
     * @throws IllegalStateException if that is not the stored one
     */
    void replace(Registration registration);
}
