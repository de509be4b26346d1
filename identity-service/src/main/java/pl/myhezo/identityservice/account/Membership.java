package pl.myhezo.identityservice.account;

import pl.myhezo.platform.value.Nip;

/** That somebody belongs to a company. */
public record Membership(Nip nip, String companyName, CompanyRole role) {}
