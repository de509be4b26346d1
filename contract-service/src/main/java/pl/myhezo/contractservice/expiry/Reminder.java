package pl.myhezo.contractservice.expiry;

import java.time.LocalDate;
import java.util.List;
import pl.myhezo.contractservice.contract.Customer;
import pl.myhezo.contractservice.people.Person.Mailbox;
import pl.myhezo.platform.value.ContractNumber;

/**
 * Word to one person that contracts of one company end on one day.
 *
 * @param ahead how many days before the end it is due: one of the stages, so that each is told once
 * @param daysLeft how many days are left as it is written
 */
public record Reminder(
        Mailbox to, Customer customer, LocalDate lastDay, int ahead, int daysLeft, List<ContractNumber> contracts) {

    public Reminder {
        contracts = List.copyOf(contracts);
    }
}
