package pl.myhezo.localstack;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.internet.MimeMessage;
import java.util.function.Consumer;

/** The one recipient that GreenMail delivers to: it has no mailbox of GreenMail's, which would grow without bound. */
record CatchAll(Consumer<MovingMessage> inbox) implements GreenMailUser {

    @Override
    public void deliver(MovingMessage message) {
        inbox.accept(message);
    }

    @Override
    public void deliver(MimeMessage message) {
        throw new UnsupportedOperationException("A mail without an envelope");
    }

    @Override
    public String getEmail() {
        return "everybody@localhost";
    }

    @Override
    public String getLogin() {
        return "everybody";
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public String getQualifiedMailboxName() {
        return "everybody";
    }

    @Override
    public void setPassword(String password) {}

    @Override
    public void authenticate(String password) {}

    @Override
    public void create() {}

    @Override
    public void delete() {}
}
