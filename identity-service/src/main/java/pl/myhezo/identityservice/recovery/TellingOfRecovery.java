package pl.myhezo.identityservice.recovery;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import pl.myhezo.identityservice.account.Account;
import pl.myhezo.identityservice.account.Accounts;
import pl.myhezo.identityservice.account.Membership;
import pl.myhezo.identityservice.link.EmailedLink;
import pl.myhezo.identityservice.link.EmailedLinks;
import pl.myhezo.identityservice.link.LinkPurpose;
import pl.myhezo.identityservice.notice.Notice;
import pl.myhezo.identityservice.notice.Notices;
import pl.myhezo.identityservice.person.Language;
import pl.myhezo.identityservice.person.Person;

/** Tells the person and the admins of his companies, each with a link that stops it. */
final class TellingOfRecovery {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final DateTimeFormatter POLISH = DateTimeFormatter.ofPattern("d MMMM yyyy 'o' HH:mm");
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm");

    private final Accounts accounts;
    private final EmailedLinks links;
    private final Notices notices;

    TellingOfRecovery(Accounts accounts, EmailedLinks links, Notices notices) {
        this.accounts = accounts;
        this.links = links;
        this.notices = notices;
    }

    /** Tells within the open transaction that a case waits; who administers several of his companies hears it once. */
    void begun(RecoveryCase recovery, Account account) {
        Person person = account.person();
        tell(Notice.RECOVERY_BEGUN, recovery, person, Map.of());
        Set<String> told = new HashSet<>(Set.of(account.subject()));
        for (Membership company : account.companies()) {
            Map<String, String> facts = Map.of(
                    "name", person.name().toString(),
                    "email", person.email().value(),
                    "company", company.companyName());
            accounts.activeMembersOf(company.nip()).stream()
                    .filter(member -> member.isAdmin(company.nip()))
                    .filter(admin -> told.add(admin.subject()))
                    .forEach(admin -> tell(Notice.RECOVERY_TO_STOP, recovery, admin.person(), facts));
        }
    }

    /** Tells the person within the open transaction that nothing comes of it. */
    void stopped(RecoveryCase recovery, Account account) {
        Person person = account.person();
        notices.write(Notice.RECOVERY_STOPPED, recovery.id(), person.email(), person.language(), Map.of());
    }

    private void tell(Notice notice, RecoveryCase recovery, Person to, Map<String, String> facts) {
        String token = links.issue(new EmailedLink(LinkPurpose.STOP_RECOVERY, recovery.id(), to.email()));
        Map<String, String> all = new HashMap<>(facts);
        all.put("until", until(recovery, to.language()));
        all.put("page", LinkPurpose.STOP_RECOVERY.page() + token);
        notices.write(notice, recovery.id(), to.email(), to.language(), all);
    }

    private static String until(RecoveryCase recovery, Language language) {
        DateTimeFormatter format = switch (language) {
            case PL -> POLISH;
            case EN -> ENGLISH;
        };
        return format.withLocale(language.locale())
                .format(recovery.knownGrounds().dueAt().atZone(WARSAW));
    }
}
