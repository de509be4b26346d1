package pl.myhezo.identityservice.user;

import pl.myhezo.identityservice.person.Person;

/**
 * A user to be created.
 *
 * @param invitation the id that the user carries, so that he is found again after a crash
 */
public record NewUser(String invitation, Person person, UserRole role) {}
