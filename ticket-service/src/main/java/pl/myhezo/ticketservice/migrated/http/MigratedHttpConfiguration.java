package pl.myhezo.ticketservice.migrated.http;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;
import pl.myhezo.platform.mail.Origins;
import pl.myhezo.ticketservice.migrated.Handover;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HandoverSettings.class)
class MigratedHttpConfiguration {

    @Bean
    Handover handover(HandoverSettings settings, Origins origins, MeterRegistry registry) {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(settings.connectTimeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        RestClient http =
                RestClient.builder().baseUrl(settings.url().toString()).build();
        ProgramToken token = new ProgramToken(
                settings, keycloak(calls(client, settings.transferTimeout()), URI.create(origins.of("pl"))));
        return new MigrationService(
                size -> http.mutate()
                        .requestFactory(calls(client, settings.patience(size)))
                        .build(),
                token,
                new Guard(registry),
                new Tries(settings.triesOfFile()));
    }

    private static ClientHttpRequestFactory calls(HttpClient client, Duration patience) {
        JdkClientHttpRequestFactory calls = new JdkClientHttpRequestFactory(client);
        calls.setReadTimeout(patience);
        return calls;
    }

    /** Keycloak names as issuer the address that it is called under, so it is called as by a proxy of that origin. */
    private static RestClient keycloak(ClientHttpRequestFactory calls, URI origin) {
        boolean secure = "https".equals(origin.getScheme());
        int port = origin.getPort() > 0 ? origin.getPort() : secure ? 443 : 80;
        return RestClient.builder()
                .requestFactory(calls)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .defaultHeaders((HttpHeaders headers) -> {
                    headers.set("X-Forwarded-Proto", origin.getScheme());
                    headers.set("X-Forwarded-Host", origin.getHost());
                    headers.set("X-Forwarded-Port", Integer.toString(port));
                })
                .build();
    }
}
