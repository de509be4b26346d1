package pl.myhezo.contractservice.company;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who can be written to about a contract: the contacts on it, then those of the company, each address once. */
public final class KnownContacts {

    /** A contact that has an address. */
    public record Addressee(String name, String email) {}

    private KnownContacts() {}

    public static List<Addressee> of(List<Contact> onTheContract, Optional<Company> company) {
        Map<String, Addressee> byEmail = new LinkedHashMap<>();
        Stream.concat(onTheContract.stream(), company.stream().flatMap(c -> c.contacts().stream()))
                .forEach(contact -> {
                    String email = contact.email();
                    if (email != null) {
                        byEmail.putIfAbsent(email, new Addressee(contact.name(), email));
                    }
                });
        return List.copyOf(byEmail.values());
    }
}
