package pl.myhezo.identityservice.user;

import java.util.Optional;
import pl.myhezo.identityservice.person.Person;

/**
 * A user to be created.
 *
 * @param invitation the id that the user carries, so that he is found again after a crash
 * @param inviter named in his first mail; absent for one who registered himself
 */
public record NewUser(String invitation, Person person, UserRole role, Optional<Inviter> inviter) {}
