package pl.myhezo.identityservice.invitation;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import pl.myhezo.identityservice.person.Person;
import pl.myhezo.identityservice.work.Step;
import pl.myhezo.identityservice.work.Steps;

/** Decides that a person gets the way in; all that follows is done after the commit. */
public final class Inviting {

    private final Invitations invitations;
    private final Steps steps;
    private final Duration keepUnused;
    private final Clock clock;

    Inviting(Invitations invitations, Steps steps, Duration keepUnused, Clock clock) {
        this.invitations = invitations;
        this.steps = steps;
        this.keepUnused = keepUnused;
        this.clock = clock;
    }

    /**
     * Invites within the open transaction.
     *
     * @param id the registration's, if one led to it
     * @param invitedBy the subject of the person who invites, if one does
     */
    public void invite(String id, Person person, Grant grant, @Nullable String invitedBy) {
        invitations.add(Invitation.requested(id, person, grant, invitedBy, clock.instant()));
        steps.add(new Step(CarryingOutInvitation.KIND, id));
        steps.add(new Step(ForgettingUnusedInvitation.KIND, id), keepUnused);
    }
}
