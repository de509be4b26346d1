package pl.myhezo.identityservice.link;

import java.util.Optional;
import pl.myhezo.identityservice.person.EmailAddress;

/** All links. All of this works within the open transaction. */
public interface EmailedLinks {

    /**
     * A new link's token, 256 random bits. Here its digest alone is kept. The token is in the mail, whose text is kept
     * while it waits and, if it could not be sent, for as long as operators may look at it.
     */
    String issue(EmailedLink link);

    /** Uses a token up. Absent if it was used, is too old, has another purpose or never was one. */
    Optional<EmailedLink> use(LinkPurpose purpose, String token);

    /** The links that were mailed to an address work no more. */
    void forget(EmailAddress recipient);
}
