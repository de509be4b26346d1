package pl.myhezo.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.problem.ProblemType;
import pl.myhezo.platform.problem.ProblemWriter;
import tools.jackson.databind.json.JsonMapper;

/** Answers 401 and 403 of the security filters as problems, 401 with the challenge of RFC 6750 and RFC 9470. */
final class ProblemEntryPoint implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ProblemWriter writer;
    private final JsonMapper json;

    ProblemEntryPoint(ProblemWriter writer, JsonMapper json) {
        this.writer = writer;
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge(request, refusal));
        answer(ProblemType.NOT_AUTHENTICATED, request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        answer(ProblemType.NOT_ALLOWED, request, response);
    }

    private static String challenge(HttpServletRequest request, AuthenticationException refusal) {
        if (request.getHeader(HttpHeaders.AUTHORIZATION) == null) {
            return "Bearer";
        }
        return refusal.getCause() instanceof JwtValidationException invalid
                        && invalid.getErrors().stream()
                                .map(OAuth2Error::getErrorCode)
                                .allMatch(TokenChecks.INSUFFICIENT::equals)
                ? "Bearer error=\"%s\", acr_values=\"2fa\"".formatted(TokenChecks.INSUFFICIENT)
                : "Bearer error=\"invalid_token\"";
    }

    private void answer(ProblemType type, HttpServletRequest request, HttpServletResponse response) throws IOException {
        ResponseEntity<ProblemDetail> answer =
                writer.write(Problem.of(type), request.getRequestURI(), request.getLocale());
        response.setStatus(answer.getStatusCode().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        json.writeValue(response.getOutputStream(), answer.getBody());
    }
}
