package pl.myhezo.ticketservice.template.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import pl.myhezo.platform.problem.FieldError;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.problem.ProblemType;
import pl.myhezo.platform.problem.ProblemWriter;
import pl.myhezo.ticketservice.template.ChangedByAnother;
import pl.myhezo.ticketservice.template.NameTaken;
import pl.myhezo.ticketservice.template.NoSuchTemplate;
import pl.myhezo.ticketservice.template.TooManyTemplates;

/** Refusals about templates as problems. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class TemplateRefusals {

    private final ProblemWriter writer;

    TemplateRefusals(ProblemWriter writer) {
        this.writer = writer;
    }

    @ExceptionHandler({NoSuchTemplate.class, ChangedByAnother.class, NameTaken.class, TooManyTemplates.class})
    ResponseEntity<ProblemDetail> refused(RuntimeException refusal, HttpServletRequest request, Locale language) {
        return writer.write(problem(refusal), request.getRequestURI(), language);
    }

    private static Problem problem(RuntimeException refusal) {
        return switch (refusal) {
            case NoSuchTemplate _ -> Problem.notFound();
            case ChangedByAnother _ -> Problem.of(ProblemType.STALE);
            case NameTaken _ -> Problem.invalid(new FieldError("name", "template.name-taken"));
            case TooManyTemplates _ -> Problem.conflict("template.too-many");
            default -> throw refusal;
        };
    }
}
