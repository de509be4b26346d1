package pl.myhezo.identityservice.user.keycloak;

import org.keycloak.representations.idm.UserRepresentation;

/** Keycloak disables a user after too many wrong codes and notes that it was not an administrator who did. */
final class PermanentLock {

    private static final String REASON = "disabledReason";
    private static final String LOCKOUT = "permanentLockout";

    private PermanentLock() {}

    static boolean holds(UserRepresentation user) {
        return !Boolean.TRUE.equals(user.isEnabled()) && LOCKOUT.equals(user.firstAttribute(REASON));
    }
}
