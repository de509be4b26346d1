package pl.myhezo.ticketservice.contact;

/** The riddle was not solved, is too old, or was used before. */
public final class ChallengeNotSolved extends RuntimeException {}
