package pl.myhezo.identityservice.user;

import java.util.Optional;
import java.util.Set;
import pl.myhezo.identityservice.person.Language;
import pl.myhezo.identityservice.person.PersonName;

/**
 * The users of the login. Every call may be repeated.
 *
 * <p>All of them throw {@link UsersUnavailable} while the login does not answer.
 */
public interface Users {

    /** Creates a user who has yet to confirm his e-mail and to set password, authenticator and recovery codes. */
    Creation create(NewUser user);

    /** The user created for an invitation. */
    Optional<String> createdFor(String invitation);

    /** How many mails with a link, for the user to do what is required of him, were sent to him so far. */
    int actionMails(String subject);

    /** Whether the user has something yet to do before he can log in. */
    boolean hasFirstSteps(String subject);

    /**
     * Sends such a mail, for what the user has yet to do; none where nothing is left, because whoever reads the mail
     * could set anew what the user has set already. This one call is not free of effect when repeated: ask
     * {@link #actionMails} before.
     */
    void sendActionMail(String subject, Language language);

    /**
     * Brings name, language and admission to what they should be, and adds the roles that are missing; a user who is not
     * admitted loses his sessions. One whom somebody else disabled, an operator or the login itself, stays so. Who invited him is forgotten: it is for his first mail alone.
     */
    void update(String subject, PersonName name, Language language, boolean admitted, Set<UserRole> roles);

    /** Ends what the user is logged in to; he may log in again. */
    void endSessions(String subject);

    /** Removes the user, if he is there. */
    void delete(String subject);
}
