package pl.myhezo.identityservice.invitation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.myhezo.identityservice.person.Person;

/**
 * A person's way in: first a user in Keycloak and an account, then one mail with the link.
 *
 * @param id the same as that of the registration that led to it, if one did
 * @param invitedBy the subject of the person who invited him, if one did
 * @param subject of the user, once he exists
 * @param version rises with each change
 */
public record Invitation(
        String id,
        Person person,
        Grant grant,
        @Nullable String invitedBy,
        Instant requestedAt,
        InvitationState state,
        @Nullable String subject,
        long version) {

    static Invitation requested(String id, Person person, Grant grant, @Nullable String invitedBy, Instant at) {
        return new Invitation(id, person, grant, invitedBy, at, InvitationState.REQUESTED, null, 1);
    }

    Invitation userCreated(String user) {
        return become(InvitationState.USER_CREATED, user);
    }

    Invitation sent() {
        return become(InvitationState.SENT, subject);
    }

    Invitation accepted() {
        return become(InvitationState.ACCEPTED, subject);
    }

    Invitation alreadyKnown() {
        return become(InvitationState.ALREADY_KNOWN, null);
    }

    Invitation withdrawn() {
        return become(InvitationState.WITHDRAWN, subject);
    }

    private Invitation become(InvitationState next, @Nullable String user) {
        if (!state.canBecome(next)) {
            throw new IllegalStateException("An invitation that is %s cannot become %s".formatted(state, next));
        }
        return new Invitation(id, person, grant, invitedBy, requestedAt, next, user, version + 1);
    }
}
