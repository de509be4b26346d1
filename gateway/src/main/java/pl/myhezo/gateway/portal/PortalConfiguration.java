package pl.myhezo.gateway.portal;

import static org.springframework.web.reactive.function.server.RequestPredicates.methods;
import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ResourceLoader;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

@Configuration(proxyBeanMethods = false)
class PortalConfiguration {

    @Bean
    @Order(1) // after login, logout and session, which it leaves alone anyway
    RouterFunction<ServerResponse> portalRoutes(ResourceLoader loader) {
        PortalHandler portal = new PortalHandler(PortalFiles.read(Objects.requireNonNull(loader.getClassLoader())));
        return route(methods(HttpMethod.GET, HttpMethod.HEAD).and(portal.concerned()), portal::serve);
    }
}
