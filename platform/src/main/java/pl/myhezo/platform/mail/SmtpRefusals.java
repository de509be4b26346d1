package pl.myhezo.platform.mail;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;

/** What a mail server's refusal means. */
final class SmtpRefusals {

    private SmtpRefusals() {}

    /** Whether trying again is of no use: the mail server knows that there is no such address, for ever (5xx). */
    static boolean isFinal(MailException refusal) {
        return refusal instanceof MailParseException
                || refusal instanceof MailPreparationException
                || causes(refusal).stream()
                        .anyMatch(cause ->
                                cause instanceof SMTPAddressFailedException address && address.getReturnCode() >= 500);
    }

    /** The reason without any address, which refusals like to repeat. */
    static String reason(MailException refusal) {
        List<Throwable> causes = causes(refusal);
        Throwable last = causes.get(causes.size() - 1);
        String text = last.getClass().getSimpleName() + ": " + String.valueOf(last.getMessage());
        String anonymous = text.replaceAll("\\S+@\\S+", "<address>").replaceAll("\\p{Cc}+", " ");
        return anonymous.length() > 300 ? anonymous.substring(0, 300) : anonymous;
    }

    private static List<Throwable> causes(MailException refusal) {
        List<Throwable> causes = new ArrayList<>(List.of(refusal));
        if (refusal instanceof MailSendException send) {
            causes.addAll(List.of(send.getMessageExceptions()));
        }
        for (int i = 0; i < causes.size() && causes.size() < 20; i++) {
            Throwable cause =
                    causes.get(i) instanceof jakarta.mail.MessagingException mail && mail.getNextException() != null
                            ? mail.getNextException()
                            : causes.get(i).getCause();
            if (cause != null && !causes.contains(cause)) {
                causes.add(cause);
            }
        }
        return causes;
    }
}
