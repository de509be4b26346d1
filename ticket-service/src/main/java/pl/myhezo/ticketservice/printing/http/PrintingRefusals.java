package pl.myhezo.ticketservice.printing.http;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.problem.ProblemWriter;
import pl.myhezo.ticketservice.printing.NoPressFree;

/** Refusals of printing as problems. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class PrintingRefusals {

    private static final Duration SOON = Duration.ofSeconds(5);

    private final ProblemWriter writer;

    PrintingRefusals(ProblemWriter writer) {
        this.writer = writer;
    }

    @ExceptionHandler(NoPressFree.class)
    ResponseEntity<ProblemDetail> busy(HttpServletRequest request, Locale language) {
        return writer.write(Problem.busy("printing.busy", SOON), request.getRequestURI(), language);
    }
}
