package pl.myhezo.identityservice.user.keycloak;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.ErrorRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import pl.myhezo.identityservice.person.Language;
import pl.myhezo.identityservice.person.PersonName;
import pl.myhezo.identityservice.user.Creation;
import pl.myhezo.identityservice.user.Creation.Created;
import pl.myhezo.identityservice.user.Creation.EmailTaken;
import pl.myhezo.identityservice.user.Creation.Refused;
import pl.myhezo.identityservice.user.NewUser;
import pl.myhezo.identityservice.user.UserRole;
import pl.myhezo.identityservice.user.Users;

/** Users of the realm. Knows nothing of what they may see: that is data of the services. */
final class KeycloakUsers implements Users {

    /** User attributes; nobody but an administrator can change them, save the language. */
    private static final String INVITATION = "registrationId";

    /** We disabled him, and nobody else did. */
    private static final String SHUT_OUT = "shutOut";

    private static final String LOCALE = "locale";

    /** What the first mail says of who invited; the template of the mail reads them. */
    private static final String INVITED_BY = "invitedBy";

    private static final String INVITED_TO = "invitedTo";

    private static final Set<String> INVITER = Set.of(INVITED_BY, INVITED_TO);

    /** What a new user must do, in the order of the realm: the authenticator before the recovery codes. */
    private static final List<String> FIRST_STEPS =
            List.of("VERIFY_EMAIL", "UPDATE_PASSWORD", "CONFIGURE_TOTP", "CONFIGURE_RECOVERY_AUTHN_CODES");

    private final KeycloakClients clients;
    private final ChangingUser changing;
    private final ActionMails mails;
    private final Guard guard;

    KeycloakUsers(KeycloakClients clients, ChangingUser changing, ActionMails mails, Guard guard) {
        this.clients = clients;
        this.changing = changing;
        this.mails = mails;
        this.guard = guard;
    }

    @Override
    public Creation create(NewUser user) {
        return guard.repeatable(() -> {
            Optional<String> earlier = find(user.invitation());
            Creation creation = earlier.<Creation>map(Created::new).orElseGet(() -> tryToCreate(user));
            if (creation instanceof Created created) {
                giveRole(created.subject(), user.role());
            }
            return creation;
        });
    }

    private Creation tryToCreate(NewUser user) {
        try (Response response = realm().users().create(representation(user))) {
            return switch (response.getStatusInfo().toEnum()) {
                case CONFLICT -> // another replica may have been first
                    find(user.invitation()).<Creation>map(Created::new).orElseGet(EmailTaken::new);
                case BAD_REQUEST -> new Refused(reason(response.readEntity(ErrorRepresentation.class)));
                default -> new Created(CreatedResponseUtil.getCreatedId(response));
            };
        }
    }

    /** What Keycloak calls it, without the value that it is about. */
    private static String reason(ErrorRepresentation refusal) {
        return refusal.getField() + " " + refusal.getErrorMessage();
    }

    private static UserRepresentation representation(NewUser user) {
        UserRepresentation representation = new UserRepresentation();
        representation.setUsername(user.person().email().value());
        representation.setEmail(user.person().email().value());
        representation.setFirstName(user.person().name().first());
        representation.setLastName(user.person().name().last());
        representation.setEnabled(true);
        representation.setEmailVerified(false);
        representation.setRequiredActions(FIRST_STEPS);
        representation.singleAttribute(INVITATION, user.invitation());
        representation.singleAttribute(LOCALE, user.person().language().code());
        user.inviter().ifPresent(inviter -> {
            representation.singleAttribute(INVITED_BY, inviter.name());
            representation.singleAttribute(INVITED_TO, inviter.company());
        });
        return representation;
    }

    /** The list of roles that could still be given is all that this service may read of them. */
    private void giveRole(String subject, UserRole role) {
        var roles = realm().users().get(subject).roles().realmLevel();
        List<RoleRepresentation> missing = roles.listAvailable().stream()
                .filter(available -> available.getName().equals(role.word()))
                .toList();
        if (!missing.isEmpty()) {
            roles.add(missing);
        }
    }

    @Override
    public Optional<String> createdFor(String invitation) {
        return guard.repeatable(() -> find(invitation));
    }

    private Optional<String> find(String invitation) {
        return realm().users().searchByAttributes(INVITATION + ":" + invitation, true).stream()
                .map(UserRepresentation::getId)
                .findFirst();
    }

    @Override
    public int actionMails(String subject) {
        return guard.repeatable(() -> mails.sentTo(subject));
    }

    @Override
    public boolean hasFirstSteps(String subject) {
        return guard.repeatable(() -> hasFirstSteps(realm().users().get(subject)));
    }

    @Override
    public void sendActionMail(String subject, Language language) {
        guard.once(() -> {
            if (hasFirstSteps(realm().users().get(subject))) {
                mails.send(subject, language);
            }
            return subject;
        });
    }

    private static boolean hasFirstSteps(UserResource user) {
        List<String> required = user.toRepresentation().getRequiredActions();
        return required != null && FIRST_STEPS.stream().anyMatch(required::contains);
    }

    @Override
    public void update(String subject, PersonName name, Language language, boolean admitted, Set<UserRole> roles) {
        changing.ifThere(subject, user -> {
            UserRepresentation found = user.toRepresentation();
            boolean enabled = Boolean.TRUE.equals(found.isEnabled());
            boolean shutOut = found.firstAttribute(SHUT_OUT) != null;
            UserRepresentation profile = ChangingUser.profile(found);
            profile.setFirstName(name.first());
            profile.setLastName(name.last());
            profile.singleAttribute(LOCALE, language.code());
            profile.getAttributes().keySet().removeAll(INVITER);
            if (!admitted && enabled) {
                profile.setEnabled(false);
                profile.singleAttribute(SHUT_OUT, "true");
            } else if (admitted && shutOut) { // what an operator or too many wrong codes disabled stays so
                profile.setEnabled(true);
                profile.getAttributes().remove(SHUT_OUT);
            }
            user.update(profile);
            roles.forEach(role -> giveRole(subject, role));
            if (!admitted) {
                user.logout();
            }
        });
    }

    @Override
    public void endSessions(String subject) {
        changing.ifThere(subject, UserResource::logout);
    }

    @Override
    public void delete(String subject) {
        changing.ifThere(subject, user -> {
            user.logout(); // removing alone would not tell the gateway
            user.remove();
        });
    }

    private RealmResource realm() {
        return clients.realm(Language.PL);
    }
}
