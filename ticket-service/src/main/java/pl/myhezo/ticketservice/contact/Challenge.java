package pl.myhezo.ticketservice.contact;

import java.time.Instant;

/**
 * A riddle: find a text which, behind the challenge and a colon, has a SHA-256 that begins with so many bits of zero.
 *
 * @param difficulty the number of bits; each one more doubles the work
 */
public record Challenge(String challenge, int difficulty, Instant expiresAt) {}
