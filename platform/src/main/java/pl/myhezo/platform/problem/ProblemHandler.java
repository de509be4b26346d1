package pl.myhezo.platform.problem;

import com.mongodb.MongoException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import pl.myhezo.platform.mongo.MongoOutage;
import pl.myhezo.platform.value.InvalidValue;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Turns whatever a request ends with into a problem; nothing of the inside is told. */
@RestControllerAdvice
final class ProblemHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemHandler.class);

    private final ProblemWriter writer;

    ProblemHandler(ProblemWriter writer) {
        this.writer = writer;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(Exception e, HttpServletRequest request, Locale language) {
        return writer.write(problem(e), request.getRequestURI(), language);
    }

    private static Problem problem(Exception e) {
        return switch (e) {
            case Problem problem -> problem;
            case MethodArgumentNotValidException invalid -> Problem.invalid(errors(invalid));
            case ConstraintViolationException invalid ->
                Problem.invalid(invalid.getConstraintViolations().stream()
                        .map(v -> new FieldError(v.getPropertyPath().toString(), v.getMessage()))
                        .toList());
            case HttpMessageNotReadableException unreadable -> unreadable(unreadable);
            case MethodArgumentTypeMismatchException mismatch -> Problem.of(ProblemType.MALFORMED);
            case AccessDeniedException denied -> Problem.of(ProblemType.NOT_ALLOWED);
            case MongoException down when MongoOutage.isOutage(down) -> unavailable(down);
            case InvalidValue invalid -> Problem.invalid(FieldError.of("", invalid));
            case ErrorResponse response -> ofStatus(response.getStatusCode(), e);
            default -> internal(e);
        };
    }

    /** Constraint messages are codes, see {@link Rules}. */
    private static List<FieldError> errors(MethodArgumentNotValidException invalid) {
        return invalid.getBindingResult().getFieldErrors().stream()
                .map(error -> new FieldError(error.getField(), String.valueOf(error.getDefaultMessage())))
                .toList();
    }

    private static Problem unreadable(HttpMessageNotReadableException e) {
        return switch (e.getCause()) {
            case UnrecognizedPropertyException unknown -> Problem.unknownField(path(unknown));
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
        return switch (status.value()) {
            case 404 -> Problem.notFound();
            case 405 -> Problem.of(ProblemType.METHOD_NOT_ALLOWED);
            case 406 -> Problem.of(ProblemType.NOT_ACCEPTABLE);
            case 413 -> Problem.of(ProblemType.TOO_LARGE);
            case 415 -> Problem.of(ProblemType.FILE_TYPE);
            case 503 -> Problem.unavailable(e);
            default -> status.is4xxClientError() ? Problem.of(ProblemType.MALFORMED) : internal(e);
        };
    }

    private static Problem internal(Exception e) {
        log.error("A request failed", e);
        return Problem.of(ProblemType.INTERNAL);
    }
}
