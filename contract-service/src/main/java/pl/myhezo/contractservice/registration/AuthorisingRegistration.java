package pl.myhezo.contractservice.registration;

import java.util.Optional;
import pl.myhezo.contractservice.company.Companies;
import pl.myhezo.contractservice.company.Company;
import pl.myhezo.contractservice.company.KnownContacts;
import pl.myhezo.contractservice.contract.ContractStatus;
import pl.myhezo.contractservice.contract.Contracts;
import pl.myhezo.contractservice.contract.Entitlement;
import pl.myhezo.contractservice.contract.WarsawCalendar;
import pl.myhezo.contractservice.registration.Decision.Authorised;
import pl.myhezo.contractservice.registration.Decision.Denied;
import pl.myhezo.contractservice.registration.Decision.Refusal;

/**
 * Decides whether contract number, tax id and serial number belong together: an active contract of that number, held by
 * that company, covering that device.
 */
public final class AuthorisingRegistration {

    private final Contracts contracts;
    private final Companies companies;
    private final WarsawCalendar calendar;

    AuthorisingRegistration(Contracts contracts, Companies companies, WarsawCalendar calendar) {
        this.contracts = contracts;
        this.companies = companies;
        this.calendar = calendar;
    }

    /** Decides. Whatever the answer, the same is read, so that the time taken tells nothing. */
    public Decision decide(Claim claim) {
        Optional<Entitlement> entitlement = contracts.entitlement(claim.contractNumber(), claim.serialNumber());
        Optional<Company> company = companies.find(claim.nip());
        return entitlement
                .map(found ->
                        refusal(claim, found).<Decision>map(Denied::new).orElseGet(() -> authorised(found, company)))
                .orElseGet(() -> new Denied(Refusal.UNKNOWN_CONTRACT));
    }

    private Optional<Refusal> refusal(Claim claim, Entitlement found) {
        if (!found.customer().nip().equals(claim.nip())) {
            return Optional.of(Refusal.OTHER_COMPANY);
        }
        if (found.status(calendar.today()) != ContractStatus.ACTIVE) {
            return Optional.of(Refusal.NOT_ACTIVE);
        }
        return found.covers() ? Optional.empty() : Optional.of(Refusal.SERIAL_NOT_COVERED);
    }

    private static Decision authorised(Entitlement found, Optional<Company> company) {
        return new Authorised(
                found.customer().nip(),
                found.customer().name(),
                found.number(),
                KnownContacts.of(found.contacts(), company));
    }
}
