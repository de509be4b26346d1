package pl.myhezo.gateway.door;

import java.util.Comparator;
import java.util.List;
import org.springframework.boot.webflux.autoconfigure.WebHttpHandlerBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.server.WebFilter;

@Configuration(proxyBeanMethods = false)
class DoorConfiguration {

    @Bean
    WebHttpHandlerBuilderCustomizer publicDoor(List<Doorkeeper> doorkeepers) {
        List<WebFilter> checks = doorkeepers.stream()
                .sorted(Comparator.comparing(Doorkeeper::post))
                .map(Doorkeeper::check)
                .toList();
        return handler -> handler.filters(filters -> filters.addAll(0, checks));
    }
}
