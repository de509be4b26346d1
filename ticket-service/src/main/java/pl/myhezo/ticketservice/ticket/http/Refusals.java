package pl.myhezo.ticketservice.ticket.http;

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
import pl.myhezo.ticketservice.ticket.ChangedMeanwhile;
import pl.myhezo.ticketservice.ticket.NoSuchFile;
import pl.myhezo.ticketservice.ticket.NoSuchTicket;
import pl.myhezo.ticketservice.ticket.NotAllowed;
import pl.myhezo.ticketservice.ticket.NotAtTheDesk;
import pl.myhezo.ticketservice.ticket.NotNow;

/** Refusals of the domain as problems. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Refusals {

    private final ProblemWriter writer;

    Refusals(ProblemWriter writer) {
        this.writer = writer;
    }

    @ExceptionHandler({
        NoSuchTicket.class,
        NotAllowed.class,
        NotNow.class,
        ChangedMeanwhile.class,
        NotAtTheDesk.class,
        NoSuchFile.class
    })
    ResponseEntity<ProblemDetail> refused(RuntimeException refusal, HttpServletRequest request, Locale language) {
        return writer.write(problem(refusal), request.getRequestURI(), language);
    }

    private static Problem problem(RuntimeException refusal) {
        return switch (refusal) {
            case NoSuchTicket _ -> Problem.notFound();
            case NotAllowed _ -> Problem.of(ProblemType.NOT_ALLOWED);
            case NotNow notNow -> Problem.conflict(notNow.code());
            case ChangedMeanwhile _ -> Problem.of(ProblemType.STALE);
            case NotAtTheDesk _ -> Problem.invalid(new FieldError("assignee", "assignee.unknown"));
            case NoSuchFile _ -> Problem.invalid(new FieldError("attachments", "attachment.unknown"));
            default -> throw refusal;
        };
    }
}
