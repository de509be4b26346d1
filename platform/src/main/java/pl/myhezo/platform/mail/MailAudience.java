package pl.myhezo.platform.mail;

/**
 * Asked when a mail is about to leave: it may have waited for days, and whoever may not know any more what it says is not
 * told. A service without one sends everything.
 */
@FunctionalInterface
public interface MailAudience {

    /** @param mailId as the service called the mail when it wrote it */
    boolean mayStillKnow(String mailId);
}
