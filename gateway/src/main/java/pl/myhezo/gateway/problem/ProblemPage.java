package pl.myhezo.gateway.problem;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.util.HtmlUtils;
import pl.myhezo.gateway.language.Language;

/** A problem for somebody who sees it in the address bar. Plain, because nothing else may be there to be loaded. */
final class ProblemPage {

    static final MediaType TYPE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private ProblemPage() {}

    /** Programs ask for JSON or for anything; only navigation names HTML. */
    static boolean isWantedBy(ServerHttpRequest request) {
        String accept = request.getHeaders().getFirst("Accept");
        return accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE)
                && !request.getPath().value().startsWith("/api/");
    }

    static byte[] of(Problem problem, Language language) {
        return """
                <!doctype html>
                <html lang="%s">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s · myHEZO</title></head>
                <body><main><p>myHEZO</p><h1>%s</h1><p>%s</p><p>%s</p><p><a href="/">%s</a></p></main></body>
                </html>
                """.formatted(
                        language.code(),
                        escaped(problem.title()),
                        escaped(problem.title()),
                        escaped(problem.detail()),
                        escaped(ProblemKind.text(language, "page.contact")),
                        escaped(ProblemKind.text(language, "page.home")))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
