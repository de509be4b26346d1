package pl.myhezo.identityservice.registration;

import java.util.List;
import java.util.Map;
import pl.myhezo.identityservice.account.Account;
import pl.myhezo.identityservice.account.Accounts;
import pl.myhezo.identityservice.account.CompanyRole;
import pl.myhezo.identityservice.account.JoiningCompany;
import pl.myhezo.identityservice.account.LettingBackIn;
import pl.myhezo.identityservice.invitation.Grant;
import pl.myhezo.identityservice.invitation.Inviting;
import pl.myhezo.identityservice.notice.Notice;
import pl.myhezo.identityservice.notice.Notices;
import pl.myhezo.platform.value.Nip;

/** Gives an authorised applicant what he asked for: the way in, or one company more if he has an account. */
final class LettingIn {

    private final Registrations registrations;
    private final Inviting inviting;
    private final Accounts accounts;
    private final LettingBackIn lettingBackIn;
    private final JoiningCompany joining;
    private final TellingKnownPeople telling;
    private final Notices notices;

    LettingIn(
            Registrations registrations,
            Inviting inviting,
            Accounts accounts,
            LettingBackIn lettingBackIn,
            JoiningCompany joining,
            TellingKnownPeople telling,
            Notices notices) {
        this.registrations = registrations;
        this.inviting = inviting;
        this.accounts = accounts;
        this.lettingBackIn = lettingBackIn;
        this.joining = joining;
        this.telling = telling;
        this.notices = notices;
    }

    /** Lets in within the open transaction. Where the account is gone by now, nothing is left to give. */
    void letIn(Registration authorised) {
        registrations.replace(authorised);
        String subject = authorised.application().applicant().subject();
        if (subject == null) {
            invite(authorised);
        } else {
            accounts.find(subject)
                    .ifPresentOrElse(
                            account -> join(account, authorised), () -> registrations.replace(authorised.revoked()));
        }
    }

    private void invite(Registration authorised) {
        inviting.invite(
                authorised.id(),
                authorised.application().applicant().person(),
                new Grant.Membership(
                        authorised.application().claim().nip(),
                        authorised.knownGrounds().companyName(),
                        CompanyRole.MEMBER),
                null);
    }

    private void join(Account account, Registration authorised) {
        Nip nip = authorised.application().claim().nip();
        if (account.membership(nip).isEmpty()) {
            lettingBackIn.letIn(
                    joining.join(account, nip, authorised.knownGrounds().companyName(), CompanyRole.MEMBER, List.of()));
            telling.tell(authorised, account);
            notices.write(
                    Notice.ACCESS_GRANTED,
                    authorised.id(),
                    account.person().email(),
                    account.person().language(),
                    Map.of("company", authorised.knownGrounds().companyName()));
        }
        registrations.replace(authorised.activated());
    }
}
