package pl.myhezo.identityservice.user.keycloak;

import jakarta.ws.rs.NotFoundException;
import java.util.function.Consumer;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.UserRepresentation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pl.myhezo.identityservice.person.Language;
import pl.myhezo.identityservice.user.Turns;

/** One at a time changes a user: Keycloak takes all his attributes at once. */
final class ChangingUser {

    private static final Logger log = LoggerFactory.getLogger(ChangingUser.class);

    private final KeycloakClients clients;
    private final Turns turns;
    private final Guard guard;

    ChangingUser(KeycloakClients clients, Turns turns, Guard guard) {
        this.clients = clients;
        this.turns = turns;
        this.guard = guard;
    }

    /** Changes, and once more where no answer came. A user whom an operator removed needs nothing more. */
    void ifThere(String subject, Consumer<UserResource> change) {
        turns.take(
                subject,
                () -> guard.repeatable(() -> {
                    try {
                        change.accept(clients.realm(Language.PL).users().get(subject));
                    } catch (NotFoundException gone) {
                        log.info("The user {} is not there any more", subject);
                    }
                    return subject;
                }));
    }

    /**
     * Leaves name, address and attributes of what was read, to be changed and written. What is left out stays as it is:
     * the person himself may just be finishing what is required of him.
     */
    static UserRepresentation profile(UserRepresentation found) {
        found.setEnabled(null);
        found.setEmailVerified(null);
        found.setRequiredActions(null);
        return found;
    }
}
