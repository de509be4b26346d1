package pl.myhezo.identityservice.user.keycloak;

import java.time.Duration;
import java.util.List;
import pl.myhezo.identityservice.person.Language;
import pl.myhezo.platform.mail.Origins;

/**
 * Mails with a link to what a user has yet to do. The link names nothing but the confirmation of the address: what else
 * is open Keycloak asks for by itself. So a link that was left over does nothing once everything is done; Keycloak would
 * ask anew for whatever stood in it.
 */
final class ActionMails {

    private static final List<String> NAMED = List.of("VERIFY_EMAIL");

    private static final String ANY = "";
    private static final int MOST = 100;

    private final KeycloakClients clients;
    private final KeycloakSettings settings;
    private final Origins origins;

    ActionMails(KeycloakClients clients, KeycloakSettings settings, Origins origins) {
        this.clients = clients;
        this.settings = settings;
        this.origins = origins;
    }

    /** Keycloak notes each one that went out. */
    int sentTo(String subject) {
        return (int) clients
                .realm(Language.PL)
                .getAdminEvents(
                        List.of("ACTION"),
                        ANY,
                        ANY,
                        ANY,
                        ANY,
                        "users/" + subject + "/execute-actions-email",
                        List.of("USER"),
                        null,
                        null,
                        0,
                        MOST)
                .stream()
                .filter(event -> event.getError() == null)
                .count();
    }

    void send(String subject, Language language) {
        clients.realm(language)
                .users()
                .get(subject)
                .executeActionsEmail(
                        settings.portalClient(),
                        origins.of(language.code()) + "/login",
                        (int) linkLifespan().toSeconds(),
                        NAMED);
    }

    Duration linkLifespan() {
        return settings.linkLifespan();
    }
}
