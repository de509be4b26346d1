package pl.myhezo.contractservice.contract;

import java.time.LocalDate;
import java.util.List;
import pl.myhezo.contractservice.company.Contact;
import pl.myhezo.contractservice.company.Supplier;
import pl.myhezo.platform.value.InvalidValue;
import pl.myhezo.platform.value.Texts;

/**
 * What a contract says. Expiry is not said but follows from the period.
 *
 * @param serviceLevel such as {@code 8x5 NBD}, at most 200 characters
 * @param contacts whom to turn to about this contract, beside the contacts of the company
 */
public record Terms(
        Customer customer,
        Supplier supplier,
        boolean cancelled,
        Period period,
        String serviceLevel,
        CoveredDevices covered,
        List<Contact> contacts) {

    private static final int LONGEST_SERVICE_LEVEL = 200;

    public Terms {
        serviceLevel = checkedServiceLevel(serviceLevel);
        contacts = List.copyOf(contacts);
        if (contacts.size() > Contact.MOST) {
            throw Texts.tooMany("contacts", Contact.MOST);
        }
    }

    /** @throws InvalidValue {@code required}, {@code too-long} or {@code invalid} */
    public static String checkedServiceLevel(String text) {
        return Texts.line(text, LONGEST_SERVICE_LEVEL);
    }

    ContractStatus status(LocalDate today) {
        return status(cancelled, period, today);
    }

    static ContractStatus status(boolean cancelled, Period period, LocalDate today) {
        if (cancelled) {
            return ContractStatus.CANCELLED;
        }
        return period.isOver(today) ? ContractStatus.EXPIRED : ContractStatus.ACTIVE;
    }

    Terms withCustomer(Customer other) {
        return new Terms(other, supplier, cancelled, period, serviceLevel, covered, contacts);
    }

    Terms withSupplier(Supplier other) {
        return new Terms(customer, other, cancelled, period, serviceLevel, covered, contacts);
    }

    Terms withCovered(CoveredDevices other) {
        return new Terms(customer, supplier, cancelled, period, serviceLevel, other, contacts);
    }
}
