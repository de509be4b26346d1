package pl.myhezo.identityservice.unlocking;

import pl.myhezo.identityservice.person.Person;
import pl.myhezo.identityservice.user.LoginLocks.Lock;

/**
 * Whose login was unlocked.
 *
 * @param lock what it was locked by
 */
public record Unlocked(Person person, Lock lock) {}
