package pl.myhezo.identityservice.user.keycloak;

import jakarta.ws.rs.NotFoundException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pl.myhezo.identityservice.person.Language;
import pl.myhezo.identityservice.user.SecondFactors;

/**
 * Credentials of the realm's users. Passkeys go too: they are on the phone that is lost, and a login with one would prove
 * neither the password nor that the new authenticator is its owner's.
 */
final class KeycloakSecondFactors implements SecondFactors {

    private static final Logger log = LoggerFactory.getLogger(KeycloakSecondFactors.class);

    private static final Set<String> TYPES = Set.of("otp", "recovery-authn-codes", "webauthn-passwordless");

    /** In the order of the realm: the authenticator before the recovery codes. */
    private static final List<String> SET_UP = List.of("CONFIGURE_TOTP", "CONFIGURE_RECOVERY_AUTHN_CODES");

    /** It would be asked for through the link for the second factor, without the old one. */
    private static final String NEW_PASSWORD = "UPDATE_PASSWORD";

    /** The attribute by which the realm refuses to reset a password. */
    private static final String KEEPS_PASSWORD = "keepsPassword";

    private static final String TRUE = "true";

    private final KeycloakClients clients;
    private final ActionMails mails;
    private final Guard guard;

    KeycloakSecondFactors(KeycloakClients clients, ActionMails mails, Guard guard) {
        this.clients = clients;
        this.mails = mails;
        this.guard = guard;
    }

    @Override
    public void remove(String subject) {
        change(subject, KeycloakSecondFactors::remove);
    }

    /** The requirement comes first: whoever logs in between has to set them up before he is let in. */
    private static void remove(UserResource user) {
        UserRepresentation representation = user.toRepresentation();
        Set<String> required = new LinkedHashSet<>(representation.getRequiredActions());
        required.addAll(SET_UP);
        required.remove(NEW_PASSWORD);
        representation.setRequiredActions(List.copyOf(required));
        representation.singleAttribute(KEEPS_PASSWORD, TRUE);
        user.update(representation);
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
        change(subject, user -> {
            UserRepresentation representation = user.toRepresentation();
            if (keepsPassword(representation)) {
                representation.getAttributes().remove(KEEPS_PASSWORD);
                user.update(representation);
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

    private void change(String subject, Consumer<UserResource> change) {
        guard.repeatable(() -> {
            try {
                change.accept(clients.realm(Language.PL).users().get(subject));
            } catch (NotFoundException gone) {
                log.info("The user {} is not there any more", subject);
            }
            return subject;
        });
    }
}
