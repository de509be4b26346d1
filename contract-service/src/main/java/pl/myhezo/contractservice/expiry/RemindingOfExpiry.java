package pl.myhezo.contractservice.expiry;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pl.myhezo.contractservice.contract.Contracts;
import pl.myhezo.contractservice.contract.Customer;
import pl.myhezo.contractservice.contract.EndingContract;
import pl.myhezo.contractservice.contract.WarsawCalendar;

/**
 * Reminds people of contracts that end in 90, 30 and 7 days. Every day is looked at once; days on which nothing of ours
 * ran are made up for. Who is told of an end twice is told of it at two of these stages.
 */
final class RemindingOfExpiry {

    private static final Logger log = LoggerFactory.getLogger(RemindingOfExpiry.class);

    private static final List<Integer> DAYS_AHEAD = List.of(90, 30, 7);

    /** After a longer silence the stages in between are over anyway. */
    private static final int MOST_DAYS_MADE_UP_FOR = 30;

    /** Whom we cannot write to is tried for so long; the others do not wait for it. */
    private static final int DAYS_TRIED = 2;

    /** So many failures one after the other are nobody's own: nothing more is tried for now. */
    private static final int AN_OUTAGE = 5;

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
        boolean done = true;
        for (LocalDate day = next.isBefore(earliest) ? earliest : next; !day.isAfter(today); day = day.plusDays(1)) {
            done = (remindOn(day, today) || day.isBefore(today.minusDays(DAYS_TRIED))) && done;
            if (done) {
                LocalDate last = day;
                transaction.accept(() -> days.done(last));
            }
        }
    }

    /** Whether everybody is reminded. */
    private boolean remindOn(LocalDate day, LocalDate today) {
        boolean all = true;
        for (int ahead : DAYS_AHEAD) {
            LocalDate lastDay = day.plusDays(ahead);
            all &= lastDay.isBefore(today) || remind(lastDay, ahead, today);
        }
        return all;
    }

    private boolean remind(LocalDate lastDay, int ahead, LocalDate today) {
        int daysLeft = Math.toIntExact(ChronoUnit.DAYS.between(today, lastDay));
        Map<Customer, List<EndingContract>> customers =
                contracts.endingOn(lastDay).stream().collect(groupingBy(EndingContract::customer));
        int failed = 0;
        int inARow = 0;
        for (Map.Entry<Customer, List<EndingContract>> each : customers.entrySet()) {
            try {
                transaction.accept(() -> remind(each.getKey(), each.getValue(), lastDay, ahead, daysLeft));
                inARow = 0;
            } catch (RuntimeException e) {
                if (++inARow == AN_OUTAGE) {
                    throw e;
                }
                failed++;
                log.error("{} is not reminded of {} yet", each.getKey().nip(), lastDay, e);
            }
        }
        return failed == 0;
    }

    private void remind(Customer customer, List<EndingContract> ending, LocalDate lastDay, int ahead, int daysLeft) {
        recipients
                .of(customer.nip(), ending)
                .forEach((mailbox, numbers) ->
                        mails.send(new Reminder(mailbox, customer, lastDay, ahead, daysLeft, List.copyOf(numbers))));
    }
}
