package pl.myhezo.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Sends a problem from where no controller is at work: filters and the server's own error pages. */
public final class ProblemAnswers {

    private final ProblemWriter writer;
    private final LocaleResolver languages;
    private final JsonMapper json;

    ProblemAnswers(ProblemWriter writer, LocaleResolver languages, JsonMapper json) {
        this.writer = writer;
        this.languages = languages;
        this.json = json;
    }

    /** Answers with the problem unless an answer is already on its way. */
    public void send(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        ResponseEntity<ProblemDetail> answer =
                writer.write(problem, request.getRequestURI(), languages.resolveLocale(request));
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        json.writeValue(response.getOutputStream(), answer.getBody());
    }
}
