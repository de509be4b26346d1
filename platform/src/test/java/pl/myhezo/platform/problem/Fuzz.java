package pl.myhezo.platform.problem;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Random;

/** Bodies that are almost right. */
final class Fuzz {

    private static final String GOOD =
            "{\"id\":\"fuzz\",\"version\":0,\"text\":\"zażółć\",\"lines\":[{\"number\":1,\"text\":\"a\"}]}";

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
            "[[[[[[[[",
            "${jndi:ldap://x}",
            "#{1+1}",
            "<script>");

    private Fuzz() {}

    static byte[] mutated(Random random) {
        StringBuilder text = new StringBuilder(GOOD);
        for (int i = 0; i <= random.nextInt(4); i++) {
            int at = random.nextInt(text.length() + 1);
            int until = Math.min(text.length(), at + random.nextInt(8));
            text.replace(at, until, PIECES.get(random.nextInt(PIECES.size())));
        }
        byte[] body = text.toString().getBytes(UTF_8);
        if (random.nextInt(4) == 0 && body.length > 0) {
            body[random.nextInt(body.length)] = (byte) random.nextInt(256);
        }
        return body;
    }
}
