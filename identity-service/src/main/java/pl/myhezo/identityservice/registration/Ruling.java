package pl.myhezo.identityservice.registration;

import java.util.Collection;
import java.util.List;
import pl.myhezo.identityservice.authorisation.AuthorisationPolicy;
import pl.myhezo.identityservice.authorisation.KnownContact;
import pl.myhezo.identityservice.person.EmailAddress;

/** What a policy says about somebody whose three are right. */
public sealed interface Ruling {

    /** Nothing more is needed. */
    record Granted() implements Ruling {}

    /** One of the contacts named on the contract must confirm. */
    record AskContacts(List<KnownContact> contacts) implements Ruling {}

    /** An admin of the company must confirm. */
    record AskAdmins() implements Ruling {}

    /** The contract names no contact and the company has no admin: only we ourselves can look into it. */
    record NobodyToAsk() implements Ruling {}

    /** @param admins the subjects who administer the company */
    static Ruling of(
            AuthorisationPolicy policy,
            EmailAddress applicant,
            List<KnownContact> contacts,
            Collection<String> admins) {
        return switch (policy) {
            case TRIPLE -> new Granted();
            case KNOWN_CONTACT -> byContact(applicant, contacts, admins);
            case ADMIN_APPROVAL -> admins.isEmpty() ? byContact(applicant, contacts, admins) : new AskAdmins();
        };
    }

    /** The link of a contact goes to the contact's own address, which is proof enough. */
    private static Ruling byContact(EmailAddress applicant, List<KnownContact> contacts, Collection<String> admins) {
        if (contacts.stream().anyMatch(contact -> contact.email().equals(applicant))) {
            return new Granted();
        }
        if (!contacts.isEmpty()) {
            return new AskContacts(contacts);
        }
        return admins.isEmpty() ? new NobodyToAsk() : new AskAdmins();
    }
}
