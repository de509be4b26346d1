package pl.myhezo.identityservice.invitation;

import pl.myhezo.identityservice.account.CompanyRole;
import pl.myhezo.identityservice.account.StaffRole;
import pl.myhezo.platform.value.Nip;

/** What an invited person will belong to. */
public sealed interface Grant {

    /**
     * To a company as a customer.
     *
     * @param role unless he is the first
     */
    record Membership(Nip nip, String companyName, CompanyRole role) implements Grant {}

    /** To a supplier's people. */
    record Supply(String supplierId) implements Grant {}

    /** To those who work for us. */
    record Employment(StaffRole role) implements Grant {}
}
