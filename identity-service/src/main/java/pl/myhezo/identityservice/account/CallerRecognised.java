package pl.myhezo.identityservice.account;

import java.time.Instant;

/**
 * Somebody with an active account called; heard before he is answered.
 *
 * @param loggedInAt when he last proved both factors
 */
public record CallerRecognised(String subject, Instant loggedInAt) {}
