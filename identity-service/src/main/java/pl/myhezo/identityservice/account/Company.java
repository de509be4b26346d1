package pl.myhezo.identityservice.account;

import pl.myhezo.platform.value.Nip;

/** A company by the name that its contracts give it. Who belongs to it, and as what, is part of the accounts. */
public record Company(Nip nip, String name) {}
