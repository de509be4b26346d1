package pl.myhezo.contractservice.expiry.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import pl.myhezo.contractservice.expiry.Reminder;
import pl.myhezo.contractservice.expiry.ReminderMails;
import pl.myhezo.platform.mail.MailMessage;
import pl.myhezo.platform.mail.Mails;

final class MailedReminders implements ReminderMails {

    private static final String TEMPLATE = "contract-expiry";

    private final Mails mails;

    MailedReminders(Mails mails) {
        this.mails = mails;
    }

    @Override
    public void send(Reminder reminder) {
        mails.enqueue(new MailMessage(
                id(reminder),
                reminder.to().email(),
                reminder.to().language(),
                TEMPLATE,
                Map.of(
                        "name", reminder.to().name(),
                        "company", reminder.customer().name(),
                        "lastDay", reminder.lastDay().toString(),
                        "days", days(reminder),
                        "contracts", numbers(reminder))));
    }

    private static String id(Reminder reminder) {
        byte[] address = reminder.to().email().toLowerCase(Locale.ROOT).getBytes(UTF_8);
        return "contract-expiry/%s/%s/%d/%s"
                .formatted(
                        reminder.customer().nip(),
                        reminder.lastDay(),
                        reminder.ahead(),
                        UUID.nameUUIDFromBytes(address));
    }

    private static String days(Reminder reminder) {
        int days = reminder.daysLeft();
        boolean english = reminder.to().language().equals("en");
        return switch (days) {
            case 0 -> english ? "today" : "Dziś";
            case 1 -> english ? "in 1 day" : "Za 1 dzień";
            default -> english ? "in %d days".formatted(days) : "Za %d dni".formatted(days);
        };
    }

    private static List<Map<String, String>> numbers(Reminder reminder) {
        return reminder.contracts().stream()
                .map(number -> Map.of("number", number.value()))
                .toList();
    }
}
