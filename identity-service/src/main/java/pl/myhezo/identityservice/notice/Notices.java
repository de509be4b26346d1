package pl.myhezo.identityservice.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.UUID;
import pl.myhezo.identityservice.person.EmailAddress;
import pl.myhezo.identityservice.person.Language;
import pl.myhezo.platform.mail.MailMessage;
import pl.myhezo.platform.mail.Mails;

/** Writes mails about people's access, as part of the open transaction. */
public final class Notices {

    private final Mails mails;

    Notices(Mails mails) {
        this.mails = mails;
    }

    /**
     * Writes a mail.
     *
     * @param cause the id of what it is about: about one thing, a person gets each kind of mail once
     */
    public void write(Notice notice, String cause, EmailAddress to, Language language, Map<String, String> facts) {
        String id = cause + "/" + notice.template() + "/"
                + UUID.nameUUIDFromBytes(to.value().getBytes(UTF_8));
        mails.enqueue(new MailMessage(id, to.value(), language.code(), notice.template(), facts));
    }
}
