package pl.myhezo.identityservice.invitation;

import java.util.Map;
import java.util.Optional;
import pl.myhezo.identityservice.account.Account;
import pl.myhezo.identityservice.account.AccountStatus;
import pl.myhezo.identityservice.account.Accounts;
import pl.myhezo.identityservice.notice.Notice;
import pl.myhezo.identityservice.notice.Notices;
import pl.myhezo.identityservice.person.Language;
import pl.myhezo.identityservice.user.Users;
import pl.myhezo.identityservice.work.Steps;
import pl.myhezo.platform.transaction.Transactions;

/**
 * The address of an invitation has a user already. Nothing is linked to him: that somebody typed his address proves
 * nothing. He is told, and one who has not come in yet gets his link once more.
 */
final class MeetingKnownAddress {

    private final Invitations invitations;
    private final Accounts accounts;
    private final Users users;
    private final Steps steps;
    private final Notices notices;
    private final Transactions transactions;

    MeetingKnownAddress(
            Invitations invitations,
            Accounts accounts,
            Users users,
            Steps steps,
            Notices notices,
            Transactions transactions) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.users = users;
        this.steps = steps;
        this.notices = notices;
        this.transactions = transactions;
    }

    void meet(Invitation known) {
        Optional<Account> account = accounts.findByEmail(known.person().email());
        Optional<String> waiting =
                account.filter(found -> found.status() == AccountStatus.INVITED).map(Account::subject);
        int sent = waiting.map(users::actionMails).orElse(0);
        transactions.run(() -> {
            invitations.replace(known);
            waiting.ifPresentOrElse(
                    subject -> steps.add(RepeatingActionMail.upTo(subject, sent + 1)),
                    () -> tell(
                            known,
                            account.map(found -> found.person().language())
                                    .orElse(known.person().language())));
        });
    }

    private void tell(Invitation known, Language language) {
        if (known.grant() instanceof Grant.Membership company && known.invitedBy() != null) {
            accounts.find(known.invitedBy())
                    .ifPresent(inviter -> notices.write(
                            Notice.INVITED_AGAIN,
                            known.id(),
                            known.person().email(),
                            language,
                            Map.of(
                                    "company", company.companyName(),
                                    "name", inviter.person().name().toString(),
                                    "email", inviter.person().email().value())));
        } else {
            notices.write(Notice.ALREADY_REGISTERED, known.id(), known.person().email(), language, Map.of());
        }
    }
}
