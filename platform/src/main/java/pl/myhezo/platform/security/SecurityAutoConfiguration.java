package pl.myhezo.platform.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.context.support.WebApplicationContextUtils;
import pl.myhezo.platform.problem.ProblemWriter;
import tools.jackson.databind.json.JsonMapper;

/** A resource server that denies by default; each service adds its {@link AccessRules}. */
@AutoConfiguration(
        before = {
            ServletWebSecurityAutoConfiguration.class,
            ManagementWebSecurityAutoConfiguration.class,
            OAuth2ResourceServerAutoConfiguration.class,
            UserDetailsServiceAutoConfiguration.class
        })
@EnableWebSecurity
@EnableConfigurationProperties(SecuritySettings.class)
public class SecurityAutoConfiguration {

    /** Health and metrics are read without a token, on the management port alone; nothing else is mapped there. */
    @Bean
    @Order(0)
    SecurityFilterChain management(HttpSecurity http) {
        return http.securityMatcher(SecurityAutoConfiguration::isOnManagementPort)
                .authorizeHttpRequests(routes -> routes.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    private static boolean isOnManagementPort(HttpServletRequest request) {
        return WebServerApplicationContext.hasServerNamespace(
                WebApplicationContextUtils.getWebApplicationContext(request.getServletContext()), "management");
    }

    @Bean
    SecurityFilterChain services(HttpSecurity http, AccessRules rules, ProblemEntryPoint problems, Roles roles) {
        JwtAuthenticationConverter caller = new JwtAuthenticationConverter();
        caller.setJwtGrantedAuthoritiesConverter(roles);
        return http.authorizeHttpRequests(routes -> {
                    // The request was judged when it came in; its error page and its streamed rest are not asked again.
                    routes.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                            .permitAll();
                    // The description of the interface holds nothing that the repository does not.
                    routes.requestMatchers(HttpMethod.GET, "/openapi").permitAll();
                    routes.requestMatchers("/dead-letters", "/dead-letters/**").hasRole("dead-letter-operator");
                    rules.allow(routes);
                    routes.anyRequest().denyAll();
                })
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems)
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(caller)))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // Nothing here is authenticated by a cookie, so there is nothing to forge across sites.
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Without a table of its own a service denies everything. */
    @Bean
    @ConditionalOnMissingBean
    AccessRules denyAll() {
        return routes -> {};
    }

    @Bean
    ProblemEntryPoint problemEntryPoint(ProblemWriter writer, JsonMapper json) {
        return new ProblemEntryPoint(writer, json);
    }

    @Bean
    Roles roles(SecuritySettings settings) {
        return new Roles(settings.audience());
    }

    @Bean
    JwtDecoder jwtDecoder(SecuritySettings settings) {
        SimpleClientHttpRequestFactory http = new SimpleClientHttpRequestFactory();
        http.setConnectTimeout(Duration.ofSeconds(1));
        http.setReadTimeout(Duration.ofSeconds(2));
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(
                        settings.jwkSetUri().toString())
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .restOperations(new RestTemplate(http))
                .build();
        decoder.setJwtValidator(TokenChecks.of(settings));
        return decoder;
    }
}
