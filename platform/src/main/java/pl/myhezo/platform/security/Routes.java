package pl.myhezo.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import pl.myhezo.platform.problem.ProblemType;

/** Tells a caller who is known, and whose request nothing allows, whether there is such a route at all. */
final class Routes {

    private final ObjectProvider<RequestMappingHandlerMapping> controllers;

    /** @param controllers not there yet when the filters are made */
    Routes(ObjectProvider<RequestMappingHandlerMapping> controllers) {
        this.controllers = controllers;
    }

    ProblemType refusal(HttpServletRequest request, HttpServletResponse response) {
        ServletRequestPathUtils.parseAndCache(request);
        try {
            return controllers.getObject().getHandler(request) == null
                    ? ProblemType.NOT_FOUND
                    : ProblemType.NOT_ALLOWED;
        } catch (HttpRequestMethodNotSupportedException e) {
            response.setHeader(
                    HttpHeaders.ALLOW,
                    String.join(", ", Objects.requireNonNullElse(e.getSupportedMethods(), new String[0])));
            return ProblemType.METHOD_NOT_ALLOWED;
        } catch (Exception e) {
            return ProblemType.NOT_ALLOWED; // there is one, for other requests than this
        }
    }
}
