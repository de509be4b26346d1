package pl.myhezo.contractservice.company.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import pl.myhezo.contractservice.company.ChangedMeanwhile;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.problem.ProblemType;
import pl.myhezo.platform.problem.ProblemWriter;

/** Refusals of the domain as problems. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Refusals {

    private final ProblemWriter writer;

    Refusals(ProblemWriter writer) {
        this.writer = writer;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> stale(ChangedMeanwhile e, HttpServletRequest request, Locale language) {
        return writer.write(Problem.of(ProblemType.STALE), request.getRequestURI(), language);
    }
}
