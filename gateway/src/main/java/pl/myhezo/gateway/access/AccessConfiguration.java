package pl.myhezo.gateway.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.AuthorizeExchangeSpec;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;
import pl.myhezo.gateway.problem.ProblemKind;
import pl.myhezo.gateway.problem.ProblemWriter;

@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class AccessConfiguration {

    /** Forgery is refused before this chain, headers are written for all answers elsewhere, login is ours. */
    @Bean
    SecurityWebFilterChain access(
            ServerHttpSecurity http, ServerSecurityContextRepository sessions, ProblemWriter problems) {
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
                .headers(ServerHttpSecurity.HeaderSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .requestCache(cache -> cache.requestCache(NoOpServerRequestCache.getInstance()))
                .securityContextRepository(sessions)
                .authorizeExchange(AccessConfiguration::rules)
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(
                                (exchange, error) -> problems.write(exchange, ProblemKind.NOT_AUTHENTICATED))
                        .accessDeniedHandler((exchange, error) -> problems.write(exchange, ProblemKind.NOT_ALLOWED)))
                .build();
    }

    private static void rules(AuthorizeExchangeSpec calls) {
        calls.pathMatchers(HttpMethod.GET, "/api/session")
                .permitAll()
                .pathMatchers(HttpMethod.PUT, "/api/session/language")
                .permitAll()
                .pathMatchers(
                        HttpMethod.POST,
                        "/api/registrations",
                        "/api/contract-cards",
                        "/api/revocations",
                        "/api/approvals",
                        "/api/recoveries",
                        "/api/recoveries/stop",
                        "/api/contact-requests")
                .permitAll()
                .pathMatchers(HttpMethod.GET, "/api/registrations/{id}", "/api/contact-requests/challenge")
                .permitAll()
                .pathMatchers("/api/**")
                .authenticated()
                .anyExchange()
                .permitAll();
    }

    /** Addresses and headers that could mean one thing here and another behind us. */
    @Bean
    ServerExchangeRejectedHandler ambiguousRequests(ProblemWriter problems) {
        return (exchange, rejection) -> problems.write(exchange, ProblemKind.MALFORMED);
    }
}
