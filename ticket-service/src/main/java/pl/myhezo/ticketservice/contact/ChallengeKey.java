package pl.myhezo.ticketservice.contact;

/** Seals riddles; all replicas have the same. */
@FunctionalInterface
public interface ChallengeKey {

    byte[] bytes();
}
