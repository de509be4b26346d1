package pl.myhezo.identityservice.registration;

import java.util.Set;
import pl.myhezo.identityservice.account.Companies;
import pl.myhezo.identityservice.account.Company;
import pl.myhezo.identityservice.authorisation.ContractDecision;
import pl.myhezo.identityservice.authorisation.ContractDecision.Authorised;
import pl.myhezo.identityservice.authorisation.ContractDecision.Denied;
import pl.myhezo.identityservice.authorisation.DecisionReader;
import pl.myhezo.identityservice.invitation.Grant;
import pl.myhezo.identityservice.invitation.Inviting;
import pl.myhezo.identityservice.person.EmailAddress;

/** Takes contract-service's answer and rules on it by the policy. */
final class DecidingRegistration implements DecisionReader {

    private final Registrations registrations;
    private final Companies companies;
    private final Inviting inviting;

    DecidingRegistration(Registrations registrations, Companies companies, Inviting inviting) {
        this.registrations = registrations;
        this.companies = companies;
        this.inviting = inviting;
    }

    @Override
    public void decided(ContractDecision decision) {
        registrations.find(decision.id()).ifPresent(registration -> decide(registration, decision));
    }

    private void decide(Registration registration, ContractDecision decision) {
        switch (decision) {
            case Denied denied -> registrations.replace(registration.denied(denied.reason()));
            case Authorised authorised -> rule(registration, authorised);
        }
    }

    private void rule(Registration registration, Authorised authorised) {
        Grounds grounds = new Grounds(authorised.companyName(), authorised.contacts());
        Set<String> admins =
                companies.find(authorised.nip()).map(Company::admins).orElse(Set.of());
        EmailAddress applicant = registration.application().applicant().person().email();
        switch (Ruling.of(registration.application().policy(), applicant, grounds.contacts(), admins)) {
            case Ruling.Granted granted -> letIn(registration.authorised(grounds), grounds);
            case Ruling.AskContacts ask -> registrations.replace(registration.awaitingApproval(grounds));
            case Ruling.AskAdmins ask -> registrations.replace(registration.awaitingApproval(grounds));
        }
    }

    private void letIn(Registration registration, Grounds grounds) {
        registrations.replace(registration);
        inviting.invite(
                registration.id(),
                registration.application().applicant().person(),
                new Grant.Membership(registration.application().claim().nip(), grounds.companyName()));
    }
}
