package pl.myhezo.contractservice.company;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.value.Nip;
import pl.myhezo.platform.value.Texts;

/**
 * A company that holds contracts.
 *
 * <p>It comes into being with its first contract, then knowing only its name, or is told of by itself with address and
 * contacts. It is never deleted.
 *
 * @param version rises by one with each change, from 1
 */
public record Company(Nip nip, String name, @Nullable PostalAddress address, List<Contact> contacts, long version) {

    public Company {
        name = Texts.name(name);
        contacts = List.copyOf(contacts);
        if (contacts.size() > Contact.MOST) {
            throw Texts.tooMany("contacts", Contact.MOST);
        }
    }

    /** A company of which nothing but the name is known. */
    static Company named(Nip nip, String name) {
        return new Company(nip, name, null, List.of(), 1);
    }

    /** Another name, if it is another. */
    Optional<Company> renamed(String other) {
        return describedAs(other, address, contacts);
    }

    /** Everything that is known of it said anew; nothing if all of it was known. */
    Optional<Company> describedAs(String other, @Nullable PostalAddress otherAddress, List<Contact> otherContacts) {
        Company said = new Company(nip, other, otherAddress, otherContacts, version);
        return said.equals(this)
                ? Optional.empty()
                : Optional.of(new Company(nip, said.name, otherAddress, otherContacts, version + 1));
    }
}
