package pl.myhezo.contractservice.expiry;

/** Where reminders are handed over to be sent. Part of the open transaction; the same reminder again is not sent twice. */
@FunctionalInterface
public interface ReminderMails {

    void send(Reminder reminder);
}
