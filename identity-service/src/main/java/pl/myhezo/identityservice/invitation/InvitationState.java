package pl.myhezo.identityservice.invitation;

import java.util.Arrays;

/** How far an invitation got. */
public enum InvitationState {

    /** Decided; nothing exists yet. */
    REQUESTED,

    /** User and account exist; the mail with the link did not go out yet. */
    USER_CREATED,

    /** The mail with the link went out. */
    SENT,

    /** The person logged in. */
    ACCEPTED,

    /** The e-mail address has a user of somebody who registered before. */
    ALREADY_KNOWN,

    /** Taken back, or not used in time. */
    WITHDRAWN;

    /** The transitions that exist. */
    public boolean canBecome(InvitationState next) {
        return switch (this) {
            case REQUESTED -> next == USER_CREATED || next == ALREADY_KNOWN || next == WITHDRAWN;
            case USER_CREATED -> next == SENT || next == ACCEPTED || next == WITHDRAWN;
            case SENT -> next == ACCEPTED || next == WITHDRAWN;
            case ALREADY_KNOWN -> next == WITHDRAWN;
            case ACCEPTED, WITHDRAWN -> false;
        };
    }

    /** Whether nothing can follow. */
    public boolean isFinal() {
        return Arrays.stream(values()).noneMatch(this::canBecome);
    }
}
