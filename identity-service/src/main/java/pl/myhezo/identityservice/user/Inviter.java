package pl.myhezo.identityservice.user;

import pl.myhezo.platform.value.Texts;

/**
 * Who invited a user, as his first mail names him.
 *
 * @param name at most {@value #LONGEST} characters of it are kept
 * @param company the one he invites to; as the name
 */
public record Inviter(String name, String company) {

    private static final int LONGEST = 200;

    public Inviter {
        name = bounded(name);
        company = bounded(company);
    }

    private static String bounded(String text) {
        return Texts.shortened(text, LONGEST);
    }
}
