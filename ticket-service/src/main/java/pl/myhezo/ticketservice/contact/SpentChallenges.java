package pl.myhezo.ticketservice.contact;

/** Riddles whose solution was used. */
@FunctionalInterface
public interface SpentChallenges {

    /** Notes it within the open transaction; {@code false} if it was there. */
    boolean spend(String challenge);
}
