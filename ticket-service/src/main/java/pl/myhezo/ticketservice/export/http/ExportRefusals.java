package pl.myhezo.ticketservice.export.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.problem.ProblemWriter;
import pl.myhezo.ticketservice.export.ExportUnderWay;
import pl.myhezo.ticketservice.export.NoSuchExport;

/** Refusals about exports as problems. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ExportRefusals {

    private final ProblemWriter writer;

    ExportRefusals(ProblemWriter writer) {
        this.writer = writer;
    }

    @ExceptionHandler(NoSuchExport.class)
    ResponseEntity<ProblemDetail> none(HttpServletRequest request, Locale language) {
        return writer.write(Problem.notFound(), request.getRequestURI(), language);
    }

    @ExceptionHandler(ExportUnderWay.class)
    ResponseEntity<ProblemDetail> underWay(HttpServletRequest request, Locale language) {
        return writer.write(Problem.conflict("export.under-way"), request.getRequestURI(), language);
    }
}
