package pl.myhezo.identityservice.person;

import org.jspecify.annotations.Nullable;

/**
 * Who somebody is and how to reach him.
 *
 * @param phone absent for people whom somebody else invited
 */
public record Person(
        PersonName name, EmailAddress email, @Nullable PhoneNumber phone, Language language) {}
