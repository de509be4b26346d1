package pl.myhezo.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.problem.ProblemAnswers;
import pl.myhezo.platform.problem.ProblemType;

/** Answers 401 and 403 of the security filters as problems, 401 with the challenge of RFC 6750 and RFC 9470. */
final class ProblemEntryPoint implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemEntryPoint.class);

    private final ProblemAnswers answers;
    private final Routes routes;

    ProblemEntryPoint(ProblemAnswers answers, Routes routes) {
        this.answers = answers;
        this.routes = routes;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        if (refusal instanceof AuthenticationServiceException) {
            log.warn("Tokens cannot be checked: {}", refusal.toString());
            answers.send(Problem.unavailable(refusal), request, response);
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge(request, refusal));
        answers.send(Problem.of(ProblemType.NOT_AUTHENTICATED), request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        answers.send(Problem.of(routes.refusal(request, response)), request, response);
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
}
