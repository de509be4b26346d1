package pl.myhezo.contractservice.contract;

import java.util.List;
import pl.myhezo.contractservice.company.Contact;
import pl.myhezo.platform.value.ContractNumber;

/** As much of a contract as tells whom its end concerns; read without its devices. */
public record EndingContract(ContractNumber number, Customer customer, List<Contact> contacts) {

    public EndingContract {
        contacts = List.copyOf(contacts);
    }
}
