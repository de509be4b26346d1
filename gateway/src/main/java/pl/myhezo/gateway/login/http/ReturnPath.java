package pl.myhezo.gateway.login.http;

import java.util.List;
import java.util.regex.Pattern;
import pl.myhezo.gateway.problem.ProblemKind;
import pl.myhezo.gateway.problem.Refusal;

/** A page of our own to go to after the login; nothing that any browser could read as another site. */
record ReturnPath(String value) {

    private static final int MAXIMUM_LENGTH = 2_000;

    /** What a login remembers in a cookie of the browser has to stay small. */
    private static final int MAXIMUM_REMEMBERED = 300;

    /** No percent sign that encodes nothing; segments that do not begin with a dot, then a query of harmless characters. */
    private static final Pattern ALLOWED = Pattern.compile(
            "(?!.*%(?![0-9A-Fa-f]{2}))"
                    + "/(?:[A-Za-z0-9_~-][A-Za-z0-9._~%-]*(?:/[A-Za-z0-9_~-][A-Za-z0-9._~%-]*)*/?)?(?:\\?[A-Za-z0-9._~%!$&'()*+,;=:@/?-]*)?");

    private static final List<String> NO_PAGES = List.of("/api", "/auth", "/login", "/logout", "/backchannel");

    /** Where a login leads that did not say: the contracts. The portal takes on who has none. */
    static final ReturnPath UNSAID = new ReturnPath("/contracts"); // after what its check needs

    ReturnPath {
        if (value.length() > MAXIMUM_LENGTH || !ALLOWED.matcher(value).matches() || isNoPage(value)) {
            throw Refusal.because(ProblemKind.MALFORMED);
        }
    }

    /** What a login was asked to lead back to; too long an address, which only a search can have, is not kept. */
    static ReturnPath wished(String value) {
        return value.length() > MAXIMUM_REMEMBERED ? UNSAID : new ReturnPath(value);
    }

    /** The same page, told how something ended. */
    ReturnPath with(String parameter, String outcome) {
        return new ReturnPath(value + (value.contains("?") ? "&" : "?") + parameter + "=" + outcome);
    }

    private static boolean isNoPage(String path) {
        return NO_PAGES.stream()
                .anyMatch(prefix ->
                        path.equals(prefix) || path.startsWith(prefix + "/") || path.startsWith(prefix + "?"));
    }
}
