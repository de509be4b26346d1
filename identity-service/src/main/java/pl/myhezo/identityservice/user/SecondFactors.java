package pl.myhezo.identityservice.user;

import java.time.Duration;
import pl.myhezo.identityservice.person.Language;

/**
 * What somebody has beside his password.
 *
 * <p>All of this throws {@link UsersUnavailable} while the login does not answer.
 */
public interface SecondFactors {

    /**
     * Takes authenticators and recovery codes away and requires new ones. The password stays, and no mail lets it be
     * reset until {@link #letPasswordBeReset}. May be repeated, though not after {@link #sendSetUpMail}: the person may
     * have new ones.
     */
    void remove(String subject);

    /** Sends the mail whose link leads to setting up new ones; it counts in {@link Users#actionMails}. */
    void sendSetUpMail(String subject, Language language);

    /** For how long the link of {@link #sendSetUpMail} works. */
    Duration linkLifespan();

    /** Whoever has the second factor and the mailbox may reset the password again. */
    void letPasswordBeReset(String subject);
}
