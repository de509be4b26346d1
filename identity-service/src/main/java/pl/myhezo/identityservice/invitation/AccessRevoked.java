package pl.myhezo.identityservice.invitation;

import pl.myhezo.platform.value.Nip;

/** Somebody's access to a company was taken back; heard within the transaction in which it happens. */
public record AccessRevoked(String subject, Nip nip) {}
