package pl.myhezo.contractservice.expiry;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import pl.myhezo.contractservice.contract.Contracts;
import pl.myhezo.contractservice.contract.Customer;
import pl.myhezo.contractservice.contract.EndingContract;
import pl.myhezo.contractservice.contract.WarsawCalendar;

/**
 * Reminds people of contracts that end in 90, 30 and 7 days. Every day is looked at once; days on which nothing of ours
 * ran are made up for. Who is told of an end twice is told of it at two of these stages.
 */
final class RemindingOfExpiry {

    private static final List<Integer> DAYS_AHEAD = List.of(90, 30, 7);

    /** After a longer silence the stages in between are over anyway. */
    private static final int MOST_DAYS_MADE_UP_FOR = 30;

    private final Contracts contracts;
    private final Recipients recipients;
    private final DaysReminded days;
    private final ReminderMails mails;
    private final WarsawCalendar calendar;
    private final Consumer<Runnable> transaction;

    /** @param transaction runs its argument in a transaction of its own */
    RemindingOfExpiry(
            Contracts contracts,
            Recipients recipients,
            DaysReminded days,
            ReminderMails mails,
            WarsawCalendar calendar,
            Consumer<Runnable> transaction) {
        this.contracts = contracts;
        this.recipients = recipients;
        this.days = days;
        this.mails = mails;
        this.calendar = calendar;
        this.transaction = transaction;
    }

    /** Any replica may do this at any time, and begin again where one stopped: the same reminder is the same mail. */
    void remind() {
        LocalDate today = calendar.today();
        LocalDate earliest = today.minusDays(MOST_DAYS_MADE_UP_FOR);
        LocalDate next = days.last().map(last -> last.plusDays(1)).orElse(today);
        for (LocalDate day = next.isBefore(earliest) ? earliest : next; !day.isAfter(today); day = day.plusDays(1)) {
            for (int ahead : DAYS_AHEAD) {
                remind(day.plusDays(ahead), ahead, today);
            }
            LocalDate done = day;
            transaction.accept(() -> days.done(done));
        }
    }

    private void remind(LocalDate lastDay, int ahead, LocalDate today) {
        if (lastDay.isBefore(today)) {
            return;
        }
        int daysLeft = Math.toIntExact(ChronoUnit.DAYS.between(today, lastDay));
        contracts.endingOn(lastDay).stream()
                .collect(groupingBy(EndingContract::customer))
                .forEach((customer, ending) ->
                        transaction.accept(() -> remind(customer, ending, lastDay, ahead, daysLeft)));
    }

    private void remind(Customer customer, List<EndingContract> ending, LocalDate lastDay, int ahead, int daysLeft) {
        recipients
                .of(customer.nip(), ending)
                .forEach((mailbox, numbers) ->
                        mails.send(new Reminder(mailbox, customer, lastDay, ahead, daysLeft, List.copyOf(numbers))));
    }
}
