package pl.myhezo.identityservice.invitation;

import java.util.Map;
import java.util.Optional;
import pl.myhezo.identityservice.account.Account;
import pl.myhezo.identityservice.account.AccountStatus;
import pl.myhezo.identityservice.account.Accounts;
import pl.myhezo.identityservice.account.LettingBackIn;
import pl.myhezo.identityservice.notice.Notice;
import pl.myhezo.identityservice.notice.Notices;
import pl.myhezo.identityservice.person.Language;
import pl.myhezo.identityservice.person.Person;
import pl.myhezo.identityservice.user.Users;
import pl.myhezo.identityservice.work.Steps;
import pl.myhezo.platform.transaction.Transactions;

/**
 * The address of an invitation has a user already. Nothing is linked to him: that somebody typed his address proves
 * nothing. He is told, and one who has not set up his login yet gets his link once more. Only one who had lost
 * everything is let in again, and that where somebody who may do so invites him.
 */
final class MeetingKnownAddress {

    private final Invitations invitations;
    private final Accounts accounts;
    private final LettingBackIn lettingBackIn;
    private final Granting granting;
    private final Users users;
    private final Steps steps;
    private final Notices notices;
    private final Transactions transactions;

    MeetingKnownAddress(
            Invitations invitations,
            Accounts accounts,
            LettingBackIn lettingBackIn,
            Granting granting,
            Users users,
            Steps steps,
            Notices notices,
            Transactions transactions) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.lettingBackIn = lettingBackIn;
        this.granting = granting;
        this.users = users;
        this.steps = steps;
        this.notices = notices;
        this.transactions = transactions;
    }

    void meet(Invitation known) {
        Optional<Account> account = accounts.findByEmail(known.person().email());
        Optional<String> waiting = account.filter(found -> found.status() == AccountStatus.INVITED)
                .map(Account::subject)
                .filter(users::hasFirstSteps);
        int sent = waiting.map(users::actionMails).orElse(0);
        transactions.run(() -> {
            invitations.replace(known);
            if (!granting.stands(known)) {
                invitations.replace(known.withdrawn());
                return;
            }
            waiting.ifPresentOrElse(
                    subject -> steps.add(RepeatingActionMail.upTo(subject, sent + 1)), () -> answer(known));
            account.filter(found -> waiting.isPresent() && !has(found, known.grant()))
                    .ifPresent(found -> tell(
                            known, Notice.ALREADY_REGISTERED, found.person().language(), Map.of()));
        });
    }

    /** Who asked for one thing more before his first login is told that he can add it afterwards. */
    private static boolean has(Account account, Grant grant) {
        return switch (grant) {
            case Grant.Membership company -> account.membership(company.nip()).isPresent();
            case Grant.Supply supply -> supply.supplierId().equals(account.supplierId());
            case Grant.Employment ours -> ours.role() == account.staffRole();
        };
    }

    private void answer(Invitation known) {
        Optional<Account> account = accounts.findByEmail(known.person().email());
        Optional<Account> blocked = account.filter(found -> found.status() == AccountStatus.BLOCKED);
        Language language = account.map(found -> found.person().language())
                .orElse(known.person().language());
        if (known.invitedBy() == null) {
            tell(known, blocked.isPresent() ? Notice.ACCOUNT_BLOCKED : Notice.ALREADY_REGISTERED, language, Map.of());
        } else if (account.isPresent() && letsBackIn(known.grant(), account.get())) {
            lettingBackIn.letIn(granting.grant(account.get(), known));
            tell(known, Notice.INVITED_BACK, language, Map.of());
        } else {
            tellOfInvitation(known, known.invitedBy(), language);
        }
    }

    /** One who was a customer becomes none of ours by his old user: it was proven who he is for less. */
    private static boolean letsBackIn(Grant grant, Account account) {
        return account.comesBackByInvitation() && !(grant instanceof Grant.Employment);
    }

    private void tellOfInvitation(Invitation known, String invitedBy, Language language) {
        Optional<Person> inviter = accounts.find(invitedBy).map(Account::person);
        if (known.grant() instanceof Grant.Membership company && inviter.isPresent()) {
            Map<String, String> facts = Map.of(
                    "company", company.companyName(),
                    "name", inviter.get().name().toString(),
                    "email", inviter.get().email().value());
            tell(known, Notice.INVITED_AGAIN, language, facts);
        } else {
            tell(known, Notice.ALREADY_REGISTERED, language, Map.of());
        }
    }

    private void tell(Invitation known, Notice notice, Language language, Map<String, String> facts) {
        notices.write(notice, known.id(), known.person().email(), language, facts);
    }
}
