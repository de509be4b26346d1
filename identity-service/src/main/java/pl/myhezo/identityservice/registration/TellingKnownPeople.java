package pl.myhezo.identityservice.registration;

import java.util.LinkedHashMap;
import java.util.Map;
import pl.myhezo.identityservice.account.Account;
import pl.myhezo.identityservice.account.Accounts;
import pl.myhezo.identityservice.account.CompanyRole;
import pl.myhezo.identityservice.authorisation.AuthorisationPolicy;
import pl.myhezo.identityservice.authorisation.KnownContact;
import pl.myhezo.identityservice.link.EmailedLink;
import pl.myhezo.identityservice.link.EmailedLinks;
import pl.myhezo.identityservice.link.LinkPurpose;
import pl.myhezo.identityservice.notice.Notice;
import pl.myhezo.identityservice.notice.Notices;
import pl.myhezo.identityservice.person.EmailAddress;
import pl.myhezo.identityservice.person.Language;
import pl.myhezo.identityservice.person.Person;
import pl.myhezo.platform.value.Nip;

/**
 * Tells whoever is known at a company that somebody got access, with a link that takes it back: its admins always, and
 * the contacts on the contract where the three were enough to get in.
 */
final class TellingKnownPeople {

    private final Accounts accounts;
    private final EmailedLinks links;
    private final Notices notices;

    TellingKnownPeople(Accounts accounts, EmailedLinks links, Notices notices) {
        this.accounts = accounts;
        this.links = links;
        this.notices = notices;
    }

    /** Tells within the open transaction. */
    void tell(Registration registration, Account newcomer) {
        Revocable revocable = new Revocable(
                registration.id(),
                newcomer.subject(),
                registration.application().claim().nip());
        recipients(registration, newcomer).forEach((email, language) -> {
            String token = links.issue(new EmailedLink(LinkPurpose.REVOKE, revocable.toString(), email));
            Person person = newcomer.person();
            notices.write(
                    Notice.NEW_PERSON,
                    registration.id(),
                    email,
                    language,
                    Map.of(
                            "company", registration.knownGrounds().companyName(),
                            "name", person.name().toString(),
                            "email", person.email().value(),
                            "page", LinkPurpose.REVOKE.page() + token));
        });
    }

    private Map<EmailAddress, Language> recipients(Registration registration, Account newcomer) {
        Map<EmailAddress, Language> all = new LinkedHashMap<>();
        if (registration.application().policy() == AuthorisationPolicy.TRIPLE) {
            for (KnownContact contact : registration.knownGrounds().contacts()) {
                all.put(contact.email(), accounts.languageOf(contact.email()));
            }
        }
        Nip nip = registration.application().claim().nip();
        accounts.membersOf(nip).stream()
                .filter(member -> member.membership(nip)
                        .filter(membership -> membership.role() == CompanyRole.ADMIN)
                        .isPresent())
                .forEach(admin -> all.put(admin.person().email(), admin.person().language()));
        all.remove(newcomer.person().email());
        return all;
    }
}
