package pl.myhezo.identityservice.user.keycloak;

import jakarta.ws.rs.NotFoundException;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.UserRepresentation;
import pl.myhezo.identityservice.person.Language;
import pl.myhezo.identityservice.user.LoginLocks;

/** The realm's defence against guessing. */
final class KeycloakLoginLocks implements LoginLocks {

    private static final String DISABLED = "disabled";

    private final KeycloakClients clients;
    private final ChangingUser changing;
    private final Guard guard;

    KeycloakLoginLocks(KeycloakClients clients, ChangingUser changing, Guard guard) {
        this.clients = clients;
        this.changing = changing;
        this.guard = guard;
    }

    @Override
    public Lock of(String subject) {
        return guard.repeatable(() -> {
            try {
                return ask(subject);
            } catch (NotFoundException gone) {
                return Lock.NONE;
            }
        });
    }

    private Lock ask(String subject) {
        if (PermanentLock.holds(realm().users().get(subject).toRepresentation())) {
            return Lock.PERMANENT;
        }
        Object locked = realm().attackDetection().bruteForceUserStatus(subject).get(DISABLED);
        return Boolean.TRUE.equals(locked) ? Lock.TEMPORARY : Lock.NONE;
    }

    /** The failures go last: a lock that they led to meanwhile goes with them. */
    @Override
    public void lift(String subject) {
        changing.ifThere(subject, user -> {
            UserRepresentation found = user.toRepresentation();
            if (PermanentLock.holds(found)) {
                UserRepresentation profile = ChangingUser.profile(found);
                profile.setEnabled(true);
                user.update(profile);
            }
            realm().attackDetection().clearBruteForceForUser(subject);
        });
    }

    private RealmResource realm() {
        return clients.realm(Language.PL);
    }
}
