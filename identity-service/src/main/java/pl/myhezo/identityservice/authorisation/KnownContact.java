package pl.myhezo.identityservice.authorisation;

import pl.myhezo.identityservice.person.EmailAddress;

/** Somebody named on a contract. */
public record KnownContact(String name, EmailAddress email) {}
