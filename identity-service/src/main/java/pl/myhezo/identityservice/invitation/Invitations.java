package pl.myhezo.identityservice.invitation;

import java.util.List;
import java.util.Optional;

/** All invitations. Writes belong to the open transaction. */
public interface Invitations {

    Optional<Invitation> find(String id);

    /** The one that the user was created for. */
    Optional<Invitation> findBySubject(String subject);

    /** Those that will let people belong to the same, and have no account yet. */
    List<Invitation> notYetOpened(Grant grant);

    void add(Invitation invitation);

    /**
     * Replaces the state before the invitation's last change.
     *
     * @throws IllegalStateException if that is not the stored one
     */
    void replace(Invitation invitation);
}
