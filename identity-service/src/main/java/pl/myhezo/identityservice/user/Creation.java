package pl.myhezo.identityservice.user;

/** What became of a user to be created. */
public sealed interface Creation {

    /** He is there, by this call or an earlier one for the same invitation. */
    record Created(String subject) implements Creation {}

    /** Somebody else has a user with this e-mail address. */
    record EmailTaken() implements Creation {}

    /** The login takes no such user, however often it is asked; the reason is for staff. */
    record Refused(String reason) implements Creation {}
}
