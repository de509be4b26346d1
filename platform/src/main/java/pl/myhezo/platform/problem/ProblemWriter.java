package pl.myhezo.platform.problem;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/**
 * Writes problems as RFC 9457 says, with our fields {@code traceId} and {@code errors}, in the caller's language.
 *
 * <p>A service may bring texts for codes of its own, {@code field.<code>=…}, in {@code service-problems.properties}
 * (English) and {@code service-problems_pl.properties} at the root of its class path.
 */
public final class ProblemWriter {

    /** RFC 9470, section 3. */
    private static final String TOO_OLD = "Bearer error=\"insufficient_user_authentication\"";

    private static final String OURS = "problems";
    private static final String OF_THE_SERVICE = "service-problems";

    private final MessageSource texts;
    private final Supplier<@Nullable String> traceId;

    public ProblemWriter(Supplier<@Nullable String> traceId) {
        this.traceId = traceId;
        ResourceBundleMessageSource bundle = new ResourceBundleMessageSource();
        bundle.setBasename(OURS);
        if (new ClassPathResource(OF_THE_SERVICE + ".properties").exists()) {
            bundle.addBasenames(OF_THE_SERVICE);
        }
        bundle.setDefaultEncoding("UTF-8");
        bundle.setFallbackToSystemLocale(false);
        this.texts = bundle;
    }

    /** The answer for a problem. */
    public ResponseEntity<ProblemDetail> write(Problem problem, String path, Locale language) {
        ProblemDetail body = detail(problem.type(), path, language);
        if (!problem.errors().isEmpty()) {
            body.setProperty(
                    "errors",
                    problem.errors().stream()
                            .map(error -> entry(error, language))
                            .toList());
        }
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.setCacheControl("no-store");
        if (problem.type() == ProblemType.LOGIN_TOO_OLD) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, TOO_OLD);
        }
        if (problem.retryAfter() != null) {
            headers.set(
                    HttpHeaders.RETRY_AFTER,
                    Long.toString(Math.max(1, problem.retryAfter().toSeconds())));
        }
        return new ResponseEntity<>(body, headers, problem.type().status());
    }

    private ProblemDetail detail(ProblemType type, String path, Locale language) {
        ProblemDetail body = ProblemDetail.forStatus(type.status());
        body.setType(type.uri());
        body.setTitle(texts.getMessage(type.slug() + ".title", null, language));
        body.setDetail(texts.getMessage(type.slug() + ".detail", null, language));
        instance(path).ifPresent(body::setInstance);
        String trace = traceId.get();
        if (trace != null) {
            body.setProperty("traceId", trace);
        }
        return body;
    }

    /** Absent for a path that is no address: that is what the caller did wrong. */
    private static Optional<URI> instance(String path) {
        try {
            return Optional.of(new URI(path));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private Map<String, String> entry(FieldError error, Locale language) {
        Map<String, String> entry = new LinkedHashMap<>();
        entry.put("field", error.field());
        entry.put("code", error.code());
        String unknown = texts.getMessage("field.invalid", null, language);
        Object[] arguments =
                error.suggestion() == null ? null : List.of(error.suggestion()).toArray();
        String message = texts.getMessage("field." + error.code(), arguments, unknown, language);
        entry.put("message", message == null ? error.code() : message);
        if (error.suggestion() != null) {
            entry.put("suggestion", error.suggestion());
        }
        return entry;
    }
}
