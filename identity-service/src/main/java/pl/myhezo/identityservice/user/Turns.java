package pl.myhezo.identityservice.user;

import java.util.function.Supplier;

/**
 * Whoever writes a user waits for his turn: the login takes a user as a whole, so of two who read and write him at once
 * the later would undo what the earlier did. Holds across all replicas.
 */
public interface Turns {

    /**
     * Does the work while nobody else has a turn with that user.
     *
     * @throws UsersUnavailable if others take too long
     */
    <T> T take(String subject, Supplier<T> work);
}
