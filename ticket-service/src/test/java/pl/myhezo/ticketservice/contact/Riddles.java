package pl.myhezo.ticketservice.contact;

import java.util.stream.IntStream;

/** Does the work of a browser. */
public final class Riddles {

    private Riddles() {}

    /** The first text that solves it. */
    public static String solve(Challenge challenge) {
        return IntStream.iterate(0, i -> i + 1)
                .mapToObj(Integer::toString)
                .filter(text -> Challenges.zeroes(challenge.challenge() + ":" + text) >= challenge.difficulty())
                .findFirst()
                .orElseThrow();
    }
}
