package pl.myhezo.ticketservice.attachment.http;

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
import pl.myhezo.platform.problem.ProblemType;
import pl.myhezo.platform.problem.ProblemWriter;
import pl.myhezo.ticketservice.attachment.AlreadySaid;
import pl.myhezo.ticketservice.attachment.FileStore;
import pl.myhezo.ticketservice.attachment.NoSuchAttachment;
import pl.myhezo.ticketservice.attachment.NotReleased;
import pl.myhezo.ticketservice.attachment.TooManyFilesUnderWay;
import pl.myhezo.ticketservice.ticket.Verdict;

/** Refusals of the domain as problems. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class AttachmentRefusals {

    private static final Duration SOON = Duration.ofSeconds(10);

    private final ProblemWriter writer;

    AttachmentRefusals(ProblemWriter writer) {
        this.writer = writer;
    }

    @ExceptionHandler({
        NoSuchAttachment.class,
        NotReleased.class,
        AlreadySaid.class,
        FileStore.Full.class,
        TooManyFilesUnderWay.class
    })
    ResponseEntity<ProblemDetail> refused(RuntimeException refusal, HttpServletRequest request, Locale language) {
        return writer.write(problem(refusal), request.getRequestURI(), language);
    }

    private static Problem problem(RuntimeException refusal) {
        return switch (refusal) {
            case NoSuchAttachment _ -> Problem.notFound();
            case NotReleased not when not.verdict() == Verdict.REFUSED -> Problem.conflict("attachment.refused");
            case AlreadySaid _ -> Problem.conflict("attachment.said");
            case NotReleased _ -> Problem.of(ProblemType.NOT_SCANNED);
            case TooManyFilesUnderWay many when many.own() -> Problem.tooMany("attachment.own", SOON);
            case TooManyFilesUnderWay _ -> Problem.busy("attachment.busy", SOON);
            case FileStore.Full full -> Problem.storageFull(full);
            default -> throw refusal;
        };
    }
}
