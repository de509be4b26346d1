package pl.myhezo.platform.problem;

import com.mongodb.MongoException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.validation.ObjectError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import pl.myhezo.platform.mongo.MongoOutage;
import pl.myhezo.platform.value.InvalidValue;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * Turns whatever a request ends with into a problem; nothing of the inside is told. A service's own advice is asked
 * before.
 */
@RestControllerAdvice
final class ProblemHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemHandler.class);

    private final ProblemWriter writer;

    ProblemHandler(ProblemWriter writer) {
        this.writer = writer;
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<ProblemDetail> handle(
            Exception e, HttpServletRequest request, HttpServletResponse answering, Locale language) throws Exception {
        if (e instanceof AsyncRequestNotUsableException) {
            return null; // the caller is gone
        }
        if (answering.isCommitted() && answering.getStatus() >= 400) {
            return null; // the server found the fault itself, such as a body that stopped arriving, and answers it
        }
        if (answering.isCommitted()) {
            throw e; // the server breaks the connection off: nobody takes half an answer for a whole one
        }
        answering.reset();
        ResponseEntity<ProblemDetail> answer = writer.write(problem(e), request.getRequestURI(), language);
        if (e instanceof ErrorResponse response && response.getHeaders().getFirst(HttpHeaders.ALLOW) != null) {
            HttpHeaders headers = new HttpHeaders(answer.getHeaders());
            headers.set(HttpHeaders.ALLOW, response.getHeaders().getFirst(HttpHeaders.ALLOW));
            return new ResponseEntity<>(answer.getBody(), headers, answer.getStatusCode());
        }
        return answer;
    }

    /** Whether the failure says itself what to answer. */
    static boolean isKnown(Exception e) {
        return e instanceof Problem || e instanceof ErrorResponse || MongoOutage.isOutage(e);
    }

    static Problem problem(Exception e) {
        return switch (e) {
            case Problem problem -> problem;
            case MethodArgumentNotValidException invalid -> Problem.invalid(errors(invalid));
            case HandlerMethodValidationException invalid -> Problem.invalid(errors(invalid));
            case ConstraintViolationException invalid ->
                Problem.invalid(invalid.getConstraintViolations().stream()
                        .map(v -> new FieldError(v.getPropertyPath().toString(), v.getMessage()))
                        .toList());
            case HttpMessageNotReadableException unreadable -> unreadable(unreadable);
            case MethodArgumentTypeMismatchException mismatch -> Problem.malformed(mismatch.getName());
            case MissingServletRequestParameterException missing -> Problem.malformed(missing.getParameterName());
            case AccessDeniedException denied -> Problem.of(ProblemType.NOT_ALLOWED);
            case InvalidValue invalid -> Problem.invalid(FieldError.of("", invalid));
            case MongoException down when MongoOutage.isOutage(down) -> unavailable(down);
            case ErrorResponse response -> ofStatus(response.getStatusCode(), e);
            default -> internal(e);
        };
    }

    /** Constraint messages are codes, see {@link Rules}. */
    private static List<FieldError> errors(MethodArgumentNotValidException invalid) {
        return invalid.getBindingResult().getFieldErrors().stream()
                .map(error ->
                        new FieldError(error.getField(), String.valueOf(error.getDefaultMessage()), suggestion(error)))
                .toList();
    }

    private static List<FieldError> errors(HandlerMethodValidationException invalid) {
        return invalid.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> new FieldError(
                                String.valueOf(result.getMethodParameter().getParameterName()),
                                String.valueOf(error.getDefaultMessage()))))
                .toList();
    }

    /** A constraint that knows what was probably meant says so in its violation's payload. */
    private static @Nullable String suggestion(ObjectError error) {
        if (!error.contains(ConstraintViolation.class)) {
            return null;
        }
        ConstraintViolation<?> violation = error.unwrap(ConstraintViolation.class);
        return violation.unwrap(HibernateConstraintViolation.class).getDynamicPayload(String.class)
                        instanceof String suggestion
                ? suggestion
                : null;
    }

    private static Problem unreadable(HttpMessageNotReadableException e) {
        return switch (e.getCause()) {
            case Problem problem -> problem;
            case UnrecognizedPropertyException unknown -> Problem.unknownField(path(unknown));
            case JacksonException malformed when malformed.getCause() instanceof Problem problem -> problem;
            case JacksonException malformed when !path(malformed).isEmpty() -> Problem.malformed(path(malformed));
            case null, default -> Problem.of(ProblemType.MALFORMED);
        };
    }

    private static String path(JacksonException e) {
        return e.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }

    private static Problem unavailable(Exception e) {
        log.warn("A database call failed: {}", e.toString());
        return Problem.unavailable(e);
    }

    private static Problem ofStatus(HttpStatusCode status, Exception e) {
        ProblemType type = ProblemType.of(status.value());
        return switch (type) {
            case UNAVAILABLE -> Problem.unavailable(e);
            case INTERNAL -> internal(e);
            default -> Problem.of(type);
        };
    }

    private static Problem internal(Exception e) {
        report(e);
        return Problem.of(ProblemType.INTERNAL);
    }

    static void report(@Nullable Object failure) {
        log.error("A request failed", failure instanceof Throwable e ? e : null);
    }
}
