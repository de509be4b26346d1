package pl.myhezo.platform.test;

import java.util.List;
import java.util.Random;

/** Bodies that are almost right. */
public final class Fuzz {

    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            ":",
            ",",
            "null",
            "true",
            "-0",
            "1e400",
            "NaN",
            "\\u0000",
            "\\ud800",
            "\u0000",
            "{\"$ne\":null}",
            "\"$where\"",
            "\"__proto__\":{}",
            "9".repeat(400),
            "\"" + "a".repeat(3000) + "\"",
            "//",
            "'",
            "\ufeff",
            "\ud83d\ude00",
            "\"id\":1",
            "\"version\":\"1\"",
            "\"number\":1",
            "\"validTo\":\"0000-00-00\"",
            "9999-12-31",
            "-999999999-01-01",
            "(H)-",
            "~",
            "[[[[[[[[",
            "${jndi:ldap://x}",
            "#{1+1}",
            "<script>");

    private Fuzz() {}

    /** @param good a body that would be accepted */
    public static String mutated(String good, Random random) {
        StringBuilder text = new StringBuilder(good);
        for (int i = 0; i <= random.nextInt(4); i++) {
            int at = random.nextInt(text.length() + 1);
            int until = Math.min(text.length(), at + random.nextInt(8));
            text.replace(at, until, PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
