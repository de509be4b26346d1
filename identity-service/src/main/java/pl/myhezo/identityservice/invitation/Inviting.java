package pl.myhezo.identityservice.invitation;

import java.time.Clock;
import pl.myhezo.identityservice.person.Person;
import pl.myhezo.identityservice.work.Step;
import pl.myhezo.identityservice.work.Steps;

/** Decides that a person gets the way in; all that follows is done after the commit. */
public final class Inviting {

    private final Invitations invitations;
    private final Steps steps;
    private final Clock clock;

    Inviting(Invitations invitations, Steps steps, Clock clock) {
        this.invitations = invitations;
        this.steps = steps;
        this.clock = clock;
    }

    /** Invites within the open transaction. */
    public void invite(String id, Person person, Grant grant) {
        invitations.add(Invitation.requested(id, person, grant, clock.instant()));
        steps.add(new Step(CarryingOutInvitation.KIND, id));
    }
}
