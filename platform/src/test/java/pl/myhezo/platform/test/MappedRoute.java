package pl.myhezo.platform.test;

import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A route that a service really answers. A table of who may call what is compared with it, so that no route is forgotten.
 *
 * @param method such as {@code GET}
 * @param path with its variables, such as {@code /contracts/{number}}
 */
public record MappedRoute(String method, String path) {

    /** All routes, ordered by path and method. */
    public static Set<MappedRoute> of(ApplicationContext context) {
        Set<MappedRoute> routes =
                new TreeSet<>(Comparator.comparing(MappedRoute::path).thenComparing(MappedRoute::method));
        context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternValues()
                        .forEach(path -> methods(mapping)
                                .map(method -> new MappedRoute(method, path))
                                .forEach(routes::add)));
        return routes;
    }

    private static Stream<String> methods(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        return methods.isEmpty() ? Stream.of("GET") : methods.stream().map(RequestMethod::name);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
