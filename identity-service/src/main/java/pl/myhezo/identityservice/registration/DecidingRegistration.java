package pl.myhezo.identityservice.registration;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pl.myhezo.identityservice.account.Account;
import pl.myhezo.identityservice.account.Accounts;
import pl.myhezo.identityservice.authorisation.AuthorisationPolicy;
import pl.myhezo.identityservice.authorisation.ContractDecision;
import pl.myhezo.identityservice.authorisation.ContractDecision.Authorised;
import pl.myhezo.identityservice.authorisation.ContractDecision.Denied;
import pl.myhezo.identityservice.authorisation.DecisionReader;
import pl.myhezo.identityservice.limit.Limit;
import pl.myhezo.identityservice.limit.Limits;
import pl.myhezo.identityservice.person.EmailAddress;

/** Takes contract-service's answer and rules on it by the policy. */
final class DecidingRegistration implements DecisionReader {

    private static final Set<Limit> REFUSALS =
            Set.of(Limit.REFUSALS_OF_COMPANY, Limit.REFUSALS_OF_ACCOUNT, Limit.REFUSALS_OF_PEER);

    private final Registrations registrations;
    private final Accounts accounts;
    private final LettingIn lettingIn;
    private final AskingForApproval asking;
    private final Limits limits;

    DecidingRegistration(
            Registrations registrations,
            Accounts accounts,
            LettingIn lettingIn,
            AskingForApproval asking,
            Limits limits) {
        this.registrations = registrations;
        this.accounts = accounts;
        this.lettingIn = lettingIn;
        this.asking = asking;
        this.limits = limits;
    }

    @Override
    public void decided(ContractDecision decision) {
        registrations
                .find(decision.id())
                .filter(registration -> registration.state() == RegistrationState.SUBMITTED)
                .ifPresent(registration -> decide(registration, decision));
    }

    private void decide(Registration registration, ContractDecision decision) {
        switch (decision) {
            case Denied denied -> {
                limits.giveBack(registration.id(), Set.of(Limit.AUTHORISATIONS_OF_COMPANY, Limit.MAILS_TO_ADDRESS));
                limits.keep(registration.id());
                registrations.replace(registration.denied(denied.reason()));
            }
            case Authorised authorised -> {
                limits.giveBack(registration.id(), REFUSALS);
                limits.keep(registration.id());
                rule(registration, authorised);
            }
        }
    }

    private void rule(Registration registration, Authorised authorised) {
        Grounds grounds = new Grounds(authorised.companyName(), authorised.contacts());
        Set<String> admins = accounts.activeMembersOf(authorised.nip()).stream()
                .filter(member -> member.isAdmin(authorised.nip()))
                .map(Account::subject)
                .collect(Collectors.toSet());
        EmailAddress applicant = registration.application().applicant().person().email();
        switch (Ruling.of(policy(registration), applicant, grounds.contacts(), admins)) {
            case Ruling.Granted granted -> lettingIn.letIn(registration.authorised(grounds));
            case Ruling.AskContacts ask -> asking.askContacts(awaiting(registration, grounds), ask.contacts());
            case Ruling.AskAdmins ask -> asking.askAdmins(awaiting(registration, grounds), admins);
            // A refusal shows the ways out; waiting for nobody would show nothing.
            case Ruling.NobodyToAsk nobody -> registrations.replace(registration.denied("NOBODY_TO_ASK"));
        }
    }

    /**
     * The three prove nothing of somebody who knows them from what he has lost, or who holds the papers of all those whom he
     * supplies or did: somebody of the company has to confirm.
     */
    private AuthorisationPolicy policy(Registration registration) {
        Application application = registration.application();
        boolean knowsThemAnyway = Optional.ofNullable(application.applicant().subject())
                .flatMap(accounts::find)
                .filter(account -> account.everSupplied()
                        || account.formerCompanies()
                                .contains(application.claim().nip()))
                .isPresent();
        return knowsThemAnyway && application.policy() == AuthorisationPolicy.TRIPLE
                ? AuthorisationPolicy.ADMIN_APPROVAL
                : application.policy();
    }

    private Registration awaiting(Registration registration, Grounds grounds) {
        Registration awaiting = registration.awaitingApproval(grounds);
        registrations.replace(awaiting);
        return awaiting;
    }
}
