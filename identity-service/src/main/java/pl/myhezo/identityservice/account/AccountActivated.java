package pl.myhezo.identityservice.account;

/** Somebody logged in for the first time; heard within the transaction in which it is noted. */
public record AccountActivated(String subject) {}
