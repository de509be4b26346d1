package pl.myhezo.identityservice.registration;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.myhezo.identityservice.account.Account;
import pl.myhezo.identityservice.account.Accounts;
import pl.myhezo.identityservice.authorisation.KnownContact;
import pl.myhezo.identityservice.link.EmailedLink;
import pl.myhezo.identityservice.link.EmailedLinks;
import pl.myhezo.identityservice.link.LinkPurpose;
import pl.myhezo.identityservice.notice.Notice;
import pl.myhezo.identityservice.notice.Notices;
import pl.myhezo.identityservice.person.EmailAddress;
import pl.myhezo.identityservice.person.Person;

/** Asks those who may confirm a registration: a contact by a link, an admin to do so in the portal. */
final class AskingForApproval {

    private final Accounts accounts;
    private final EmailedLinks links;
    private final Notices notices;

    AskingForApproval(Accounts accounts, EmailedLinks links, Notices notices) {
        this.accounts = accounts;
        this.links = links;
        this.notices = notices;
    }

    /** Asks within the open transaction. */
    void askContacts(Registration registration, List<KnownContact> contacts) {
        contacts.stream().map(KnownContact::email).distinct().forEach(email -> {
            String token = links.issue(new EmailedLink(LinkPurpose.APPROVE, registration.id(), email));
            Map<String, String> facts = facts(registration);
            facts.put("contract", registration.application().claim().contract().value());
            facts.put("page", LinkPurpose.APPROVE.page() + token);
            notices.write(Notice.APPROVAL_BY_CONTACT, registration.id(), email, accounts.languageOf(email), facts);
        });
    }

    /** Asks within the open transaction. */
    void askAdmins(Registration registration, Collection<String> admins) {
        admins.forEach(subject -> accounts.find(subject).ifPresent(admin -> ask(registration, admin)));
    }

    private void ask(Registration registration, Account admin) {
        EmailAddress applicant = registration.application().applicant().person().email();
        if (!admin.person().email().equals(applicant)) {
            notices.write(
                    Notice.APPROVAL_BY_ADMIN,
                    registration.id(),
                    admin.person().email(),
                    admin.person().language(),
                    facts(registration));
        }
    }

    private static Map<String, String> facts(Registration registration) {
        Person applicant = registration.application().applicant().person();
        Map<String, String> facts = new HashMap<>();
        facts.put("company", registration.knownGrounds().companyName());
        facts.put("nip", registration.application().claim().nip().digits());
        facts.put("name", applicant.name().toString());
        facts.put("email", applicant.email().value());
        return facts;
    }
}
