package pl.myhezo.localstack.mail;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An answer over HTTP. */
record Reply(int status, Map<String, List<String>> headers, String body) {

    // The page has no script at all, and a mail's own markup runs in a frame without any rights.
    private static final String PAGE_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src 'self'; base-uri 'none'";

    // "sandbox" without allow-scripts and allow-same-origin; links may open a tab of their own.
    private static final String MAIL_POLICY =
            "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; "
                    + "style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

    static Reply page(String html) {
        return of(200, "text/html; charset=utf-8", PAGE_POLICY, html);
    }

    static Reply mail(String html) {
        return of(200, "text/html; charset=utf-8", MAIL_POLICY, html);
    }

    static Reply json(String json) {
        return of(200, "application/json", PAGE_POLICY, json);
    }

    static Reply notFound() {
        return of(404, "text/plain; charset=utf-8", PAGE_POLICY, "Not found");
    }

    static Reply notAllowed() {
        return of(405, "text/plain; charset=utf-8", PAGE_POLICY, "Method not allowed");
    }

    private static Reply of(int status, String type, String policy, String body) {
        Map<String, List<String>> headers = new TreeMap<>();
        headers.put("Content-Type", List.of(type));
        headers.put("Content-Security-Policy", List.of(policy));
        headers.put("X-Content-Type-Options", List.of("nosniff"));
        headers.put("Referrer-Policy", List.of("no-referrer"));
        headers.put("Cache-Control", List.of("no-store"));
        return new Reply(status, headers, body);
    }
}
