package pl.myhezo.identityservice.user.keycloak;

import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pl.myhezo.identityservice.person.Language;
import pl.myhezo.identityservice.user.SecondFactors;
import pl.myhezo.platform.mail.Origins;

/** Credentials of the realm's users. A passkey is not touched: it asks for its owner by itself. */
final class KeycloakSecondFactors implements SecondFactors {

    private static final Logger log = LoggerFactory.getLogger(KeycloakSecondFactors.class);

    private static final Set<String> TYPES = Set.of("otp", "recovery-authn-codes");

    /** In the order of the realm: the authenticator before the recovery codes. */
    private static final List<String> SET_UP = List.of("CONFIGURE_TOTP", "CONFIGURE_RECOVERY_AUTHN_CODES");

    private final KeycloakClients clients;
    private final KeycloakSettings settings;
    private final Origins origins;
    private final Guard guard;

    KeycloakSecondFactors(KeycloakClients clients, KeycloakSettings settings, Origins origins, Guard guard) {
        this.clients = clients;
        this.settings = settings;
        this.origins = origins;
        this.guard = guard;
    }

    @Override
    public void remove(String subject) {
        guard.repeatable(() -> {
            try {
                remove(user(subject, Language.PL));
            } catch (NotFoundException gone) {
                log.info("The user {} is not there any more", subject);
            }
            return subject;
        });
    }

    /** The requirement comes first: whoever logs in between has to set them up before he is let in. */
    private static void remove(UserResource user) {
        UserRepresentation representation = user.toRepresentation();
        List<String> required = new ArrayList<>(representation.getRequiredActions());
        SET_UP.stream().filter(action -> !required.contains(action)).forEach(required::add);
        representation.setRequiredActions(required);
        user.update(representation);
        user.credentials().stream()
                .filter(credential -> TYPES.contains(credential.getType()))
                .map(CredentialRepresentation::getId)
                .forEach(user::removeCredential);
    }

    @Override
    public void sendSetUpMail(String subject, Language language) {
        guard.once(() -> {
            user(subject, language)
                    .executeActionsEmail(
                            settings.portalClient(),
                            origins.of(language.code()) + "/login",
                            (int) settings.linkLifespan().toSeconds(),
                            SET_UP);
            return subject;
        });
    }

    private UserResource user(String subject, Language language) {
        return clients.realm(language).users().get(subject);
    }
}
