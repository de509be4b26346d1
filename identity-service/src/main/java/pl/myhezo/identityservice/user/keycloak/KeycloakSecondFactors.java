package pl.myhezo.identityservice.user.keycloak;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import pl.myhezo.identityservice.person.Language;
import pl.myhezo.identityservice.user.SecondFactors;

/**
 * Credentials of the realm's users. Passkeys go too: they are on the phone that is lost, and a login with one would prove
 * neither the password nor that the new authenticator is its owner's.
 */
final class KeycloakSecondFactors implements SecondFactors {

    private static final Set<String> TYPES = Set.of("otp", "recovery-authn-codes", "webauthn-passwordless");

    /** In the order of the realm: the authenticator before the recovery codes. */
    private static final List<String> SET_UP = List.of("CONFIGURE_TOTP", "CONFIGURE_RECOVERY_AUTHN_CODES");

    /** It would be asked for through the link for the second factor, without the old one. */
    private static final String NEW_PASSWORD = "UPDATE_PASSWORD";

    /** The attribute by which the realm refuses to reset a password. */
    private static final String KEEPS_PASSWORD = "keepsPassword";

    private static final String TRUE = "true";

    private final ChangingUser changing;
    private final ActionMails mails;
    private final Guard guard;

    KeycloakSecondFactors(ChangingUser changing, ActionMails mails, Guard guard) {
        this.changing = changing;
        this.mails = mails;
        this.guard = guard;
    }

    @Override
    public void remove(String subject) {
        changing.ifThere(subject, KeycloakSecondFactors::remove);
    }

    /** The requirement comes first: whoever logs in between has to set them up before he is let in. */
    private static void remove(UserResource user) {
        UserRepresentation found = user.toRepresentation();
        Set<String> required = new LinkedHashSet<>(found.getRequiredActions());
        required.addAll(SET_UP);
        required.remove(NEW_PASSWORD);
        UserRepresentation profile = ChangingUser.profile(found);
        profile.setRequiredActions(List.copyOf(required));
        profile.singleAttribute(KEEPS_PASSWORD, TRUE);
        user.update(profile);
        user.credentials().stream()
                .filter(credential -> TYPES.contains(credential.getType()))
                .map(CredentialRepresentation::getId)
                .forEach(user::removeCredential);
        if (!keepsPassword(user.toRepresentation())) {
            throw new IllegalStateException("The user was written by somebody else at the same moment");
        }
    }

    private static boolean keepsPassword(UserRepresentation user) {
        return TRUE.equals(user.firstAttribute(KEEPS_PASSWORD));
    }

    @Override
    public void letPasswordBeReset(String subject) {
        changing.ifThere(subject, user -> {
            UserRepresentation profile = ChangingUser.profile(user.toRepresentation());
            if (keepsPassword(profile)) {
                profile.getAttributes().remove(KEEPS_PASSWORD);
                user.update(profile);
            }
        });
    }

    @Override
    public Duration linkLifespan() {
        return mails.linkLifespan();
    }

    @Override
    public void sendSetUpMail(String subject, Language language) {
        guard.once(() -> {
            mails.send(subject, language);
            return subject;
        });
    }
}
