package pl.myhezo.identityservice.registration;

import java.util.Optional;

/** All registrations. Writes belong to the open transaction. */
public interface Registrations {

    Optional<Registration> find(String id);

    void add(Registration registration);

    /**
     * Replaces the state before the registration's last change.
     *
     * @throws IllegalStateException if that is not the stored one
     */
    void replace(Registration registration);
}
