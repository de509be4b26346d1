package pl.myhezo.platform.security;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
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
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.web.context.support.WebApplicationContextUtils;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import pl.myhezo.platform.problem.Problem;
import pl.myhezo.platform.problem.ProblemAnswers;
import pl.myhezo.platform.problem.ProblemType;

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

    /** A token of another kind, such as {@code logout+jwt}, is none of ours although the same key signed it. */
    private static final JOSEObjectTypeVerifier<SecurityContext> ACCESS_TOKENS =
            new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null);

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
                    routes.requestMatchers("/audit", "/audit/**").hasRole("audit-verifier");
                    rules.allow(routes);
                    routes.anyRequest().denyAll();
                })
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems)
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(caller))
                        .withObjectPostProcessor(outagesAreAnswered(problems)))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // Nothing here is authenticated by a cookie, so there is nothing to forge across sites.
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Left alone, this filter lets an outage of the key source escape, and the caller gets 500. */
    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> outagesAreAnswered(ProblemEntryPoint problems) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(problems::commence);
                return filter;
            }
        };
    }

    /** Without a table of its own a service denies everything. */
    @Bean
    @ConditionalOnMissingBean
    AccessRules denyAll() {
        return routes -> {};
    }

    @Bean
    FreshLogin freshLogin(Clock clock) {
        return new FreshLogin(clock);
    }

    @Bean
    ProblemEntryPoint problemEntryPoint(
            ProblemAnswers answers,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> controllers) {
        return new ProblemEntryPoint(answers, new Routes(controllers));
    }

    /** What is no request that a service answers, such as a path with {@code //} or {@code ;} in it. */
    @Bean
    RequestRejectedHandler rejectedRequests(ProblemAnswers answers) {
        return (request, response, refusal) -> answers.send(Problem.of(ProblemType.MALFORMED), request, response);
    }

    @Bean
    Roles roles(SecuritySettings settings) {
        return new Roles(settings.audience());
    }

    @Bean
    JwtDecoder jwtDecoder(SecuritySettings settings) {
        RealmKeys keys = new RealmKeys(settings.jwkSetUri());
        keys.refresh(); // so that the first callers do not wait for them
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keys)
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .jwtProcessorCustomizer(tokens -> tokens.setJWSTypeVerifier(ACCESS_TOKENS))
                .build();
        decoder.setJwtValidator(TokenChecks.of(settings));
        return decoder;
    }
}
