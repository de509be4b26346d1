package pl.myhezo.gateway.route;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.cloud.gateway.config.HttpClientCustomizer;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.gateway.body.WholeBody;
import pl.myhezo.gateway.limit.LoginLimit;
import pl.myhezo.gateway.limit.SessionLimit;
import pl.myhezo.gateway.login.RenewingSession;
import pl.myhezo.gateway.login.WatchingSession;
import pl.myhezo.gateway.origin.ClientAddress;
import pl.myhezo.gateway.session.Sessions;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({Upstreams.class, LiveSettings.class})
class RouteConfiguration {

    /** How long an answer that has begun may pause. */
    private static final Duration SILENCE = Duration.ofSeconds(30);

    @Bean
    Breakers breakers(MeterRegistry meters) {
        return new Breakers(meters);
    }

    @Bean
    LiveStreams liveStreams(Sessions sessions, WatchingSession watching, LiveSettings settings) {
        return new LiveStreams(sessions, watching, settings.streams());
    }

    @Bean
    RouteLocator routes(
            RouteLocatorBuilder builder,
            Upstreams upstreams,
            RenewingSession renewing,
            WatchingSession watching,
            Breakers breakers,
            SessionLimit sessionLimit,
            LoginLimit loginLimit,
            WholeBody body,
            LiveStreams liveStreams) {
        AccessTokenRelay relay = new AccessTokenRelay(renewing, watching);
        return new RouteTable(upstreams, relay, breakers, sessionLimit, loginLimit, body, liveStreams).build(builder);
    }

    @Bean
    HttpHeadersFilter serviceHeaders(ClientAddress addresses) {
        return new ServiceHeaders(addresses);
    }

    @Bean
    HttpHeadersFilter serviceAnswerHeaders() {
        return new ServiceAnswerHeaders();
    }

    @Bean
    HttpHeadersFilter keycloakHeaders(ClientAddress addresses) {
        return new KeycloakHeaders(addresses);
    }

    @Bean
    HttpClientCustomizer endsSilentAnswers() {
        return client -> client.responseTimeout(SILENCE);
    }
}
