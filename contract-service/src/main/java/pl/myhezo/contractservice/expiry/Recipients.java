package pl.myhezo.contractservice.expiry;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import pl.myhezo.contractservice.company.Companies;
import pl.myhezo.contractservice.company.KnownContacts;
import pl.myhezo.contractservice.company.KnownContacts.Addressee;
import pl.myhezo.contractservice.contract.EndingContract;
import pl.myhezo.contractservice.people.People;
import pl.myhezo.contractservice.people.Person;
import pl.myhezo.contractservice.people.Person.Mailbox;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;

/**
 * Whom the end of contracts concerns: everybody with an account at the company, in the language chosen there, and the
 * contacts of the company and the contract, in Polish. Each address once; one with an account as its account says, also where
 * that wants no reminders.
 */
final class Recipients {

    private static final String LANGUAGE_OF_CONTACTS = "pl";
    private static final Comparator<ContractNumber> BY_NUMBER = Comparator.comparing(ContractNumber::value);

    private final People people;
    private final Companies companies;

    Recipients(People people, Companies companies) {
        this.people = people;
        this.companies = companies;
    }

    /** Each recipient with the contracts that concern him. */
    Map<Mailbox, SortedSet<ContractNumber>> of(Nip nip, List<EndingContract> ending) {
        Map<String, Mailbox> byAddress = new HashMap<>();
        Map<Mailbox, SortedSet<ContractNumber>> recipients = new LinkedHashMap<>();
        people.of(nip).stream()
                .filter(Person::active)
                .flatMap(person -> Optional.ofNullable(person.mailbox()).stream())
                .forEach(mailbox -> byAddress.putIfAbsent(address(mailbox.email()), mailbox));
        byAddress.values().forEach(mailbox -> ending.forEach(contract -> add(recipients, mailbox, contract)));
        var company = companies.find(nip);
        for (EndingContract contract : ending) {
            for (Addressee contact : KnownContacts.of(contract.contacts(), company)) {
                Mailbox mailbox = byAddress.computeIfAbsent(
                        address(contact.email()),
                        unknown -> new Mailbox(contact.name(), contact.email(), LANGUAGE_OF_CONTACTS, true));
                add(recipients, mailbox, contract);
            }
        }
        return recipients;
    }

    private static String address(String email) {
        return email.toLowerCase(Locale.ROOT);
    }

    private static void add(
            Map<Mailbox, SortedSet<ContractNumber>> recipients, Mailbox mailbox, EndingContract contract) {
        if (!mailbox.reminders()) {
            return;
        }
        recipients.computeIfAbsent(mailbox, unknown -> new TreeSet<>(BY_NUMBER)).add(contract.number());
    }
}
