package pl.myhezo.gateway.problem;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.util.HtmlUtils;
import pl.myhezo.gateway.language.Language;

/** A problem for somebody who sees it in the address bar. Plain, and to be read without its style if that is not there. */
final class ProblemPage {

    static final MediaType TYPE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    /** A longer wait is told in minutes, rounded up. */
    private static final int MOST_SECONDS = 90;

    private ProblemPage() {}

    /** Programs ask for JSON or for anything; only navigation names HTML. */
    static boolean isWantedBy(ServerHttpRequest request) {
        String accept = request.getHeaders().getFirst("Accept");
        return accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE)
                && !request.getPath().value().startsWith("/api/");
    }

    static byte[] of(Problem problem, @Nullable Duration retryAfter, Language language) {
        return """
                <!doctype html>
                <html lang="%s">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s · myHEZO</title>
                <link rel="stylesheet" href="/problem.css"></head>
                <body><main><p class="name">myHEZO</p><h1>%s</h1><p>%s</p>
                <p>%s: <a href="tel:+48122525600">+48 12 25 25 600</a>, <a href="mailto:pomoc@myhezo.pl">pomoc@myhezo.pl</a></p>
                <ul><li><a href="/contact">%s</a></li><li><a href="/">%s</a></li></ul></main></body>
                </html>
                """.formatted(
                        language.code(),
                        escaped(problem.title()),
                        escaped(problem.title()),
                        escaped(advice(problem, retryAfter, language)),
                        escaped(ProblemKind.text(language, "page.help")),
                        escaped(ProblemKind.text(language, "page.contact")),
                        escaped(ProblemKind.text(language, "page.home")))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Where it is known how long to wait, that says more than "a moment". */
    private static String advice(Problem problem, @Nullable Duration retryAfter, Language language) {
        if (retryAfter == null || problem.status() != ProblemKind.TOO_MANY.status()) {
            return problem.detail();
        }
        long seconds = Math.max(1, retryAfter.plusMillis(999).toSeconds());
        return seconds <= MOST_SECONDS
                ? ProblemKind.text(language, "page.seconds").formatted(seconds)
                : ProblemKind.text(language, "page.minutes").formatted((seconds + 59) / 60);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
