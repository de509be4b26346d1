package pl.myhezo.contractservice.contract;

import java.util.List;
import java.util.function.Consumer;
import pl.myhezo.platform.value.ContractNumber;

/**
 * Tells the other services of contracts whose last day has passed. Nothing here waits for it: whoever asks this service
 * gets the status of the day.
 */
final class AnnouncingExpiry {

    private static final int AT_A_TIME = 100;

    private final Contracts contracts;
    private final Announcements announcements;
    private final WarsawCalendar calendar;
    private final Consumer<Runnable> transaction;

    /** @param transaction runs its argument in a transaction of its own */
    AnnouncingExpiry(
            Contracts contracts, Announcements announcements, WarsawCalendar calendar, Consumer<Runnable> transaction) {
        this.contracts = contracts;
        this.announcements = announcements;
        this.calendar = calendar;
        this.transaction = transaction;
    }

    /** Announces each one in a transaction of its own, so that any replica may do this at any time. */
    void announce() {
        List<ContractNumber> due;
        do {
            due = contracts.runOut(calendar.today(), AT_A_TIME);
            due.forEach(number -> transaction.accept(() -> announce(number)));
        } while (due.size() == AT_A_TIME);
    }

    private void announce(ContractNumber number) {
        contracts
                .find(number)
                .flatMap(contract -> contract.agedTo(calendar.today()))
                .ifPresent(contract -> {
                    contracts.save(contract);
                    announcements.changed(contract);
                });
    }
}
