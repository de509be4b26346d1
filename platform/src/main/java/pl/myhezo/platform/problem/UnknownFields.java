package pl.myhezo.platform.problem;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;

/**
 * Refuses a body with fields that nobody knows, and names them all: Jackson alone stops at the first. Outside a request
 * Jackson decides as it is told to.
 */
@RestControllerAdvice
final class UnknownFields extends RequestBodyAdviceAdapter {

    private static final String FOUND = UnknownFields.class.getName();
    private static final int MOST = 20;
    private static final int LONGEST = 100;

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        RequestAttributes request = RequestContextHolder.currentRequestAttributes();
        List<String> fields = found(request);
        if (!fields.isEmpty()) {
            request.removeAttribute(FOUND, RequestAttributes.SCOPE_REQUEST);
            throw Problem.unknownFields(fields);
        }
        return body;
    }

    /** Collects what Jackson meets. */
    static DeserializationProblemHandler collector() {
        return new DeserializationProblemHandler() {
            @Override
            public boolean handleUnknownProperty(
                    DeserializationContext context,
                    JsonParser parser,
                    ValueDeserializer<?> reader,
                    Object beanOrClass,
                    String name) {
                RequestAttributes request = RequestContextHolder.getRequestAttributes();
                if (request == null) {
                    return false;
                }
                List<String> fields = new ArrayList<>(found(request));
                if (fields.size() < MOST) {
                    fields.add(path(parser));
                    request.setAttribute(FOUND, fields, RequestAttributes.SCOPE_REQUEST);
                }
                parser.skipChildren();
                return true;
            }
        };
    }

    private static List<String> found(RequestAttributes request) {
        @Nullable Object found = request.getAttribute(FOUND, RequestAttributes.SCOPE_REQUEST);
        return found instanceof List<?> fields
                ? fields.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** {@code /company/0/name} as {@code company[0].name}. */
    private static String path(JsonParser parser) {
        String path = parser.streamReadContext()
                .pathAsPointer()
                .toString()
                .substring(1)
                .replaceAll("(^|/)([0-9]+)(?=/|$)", "[$2]")
                .replace('/', '.');
        return path.length() <= LONGEST ? path : path.substring(0, LONGEST);
    }
}
