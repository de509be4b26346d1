package pl.myhezo.platform.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import pl.myhezo.platform.problem.FieldError;
import pl.myhezo.platform.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A place in a list: the sort values of the last item seen. It is opaque to callers but not signed: whoever forges one
 * sees no more than the list would have shown anyway.
 */
public final class Cursor {

    private static final int LONGEST = 4_000;
    private static final JsonMapper JSON = new JsonMapper();

    private Cursor() {}

    public static String encode(List<String> position) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(position));
    }

    /**
     * @param values how many sort values the list has
     * @throws Problem 422 on the field {@code cursor}
     */
    public static List<String> decode(String cursor, int values) {
        if (cursor.length() > LONGEST) {
            throw invalid();
        }
        try {
            String[] position = JSON.readValue(Base64.getUrlDecoder().decode(cursor.getBytes(UTF_8)), String[].class);
            if (position == null || position.length != values) {
                throw invalid();
            }
            return List.of(position);
        } catch (IllegalArgumentException | JacksonException | NullPointerException e) {
            throw invalid();
        }
    }

    /**
     * @param values how many sort values the list has
     * @param place what they are the place of
     * @throws Problem 422 on the field {@code cursor}, also where the values are not of the kind
     */
    public static <T> T decode(String cursor, int values, Function<List<String>, T> place) {
        List<String> position = decode(cursor, values);
        try {
            return place.apply(position);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw invalid();
        }
    }

    private static Problem invalid() {
        return Problem.invalid(new FieldError("cursor", "invalid"));
    }
}
