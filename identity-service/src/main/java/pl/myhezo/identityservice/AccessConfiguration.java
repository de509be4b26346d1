package pl.myhezo.identityservice;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import pl.myhezo.platform.security.AccessRules;

/** Who may call which route. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    private static final String[] PEOPLE = {"customer", "supplier", "agent", "supervisor", "migration-operator"};

    @Bean
    AccessRules accessRules() {
        return routes -> routes.requestMatchers(
                        HttpMethod.POST,
                        "/registrations",
                        "/contract-cards",
                        "/revocations",
                        "/approvals",
                        "/recoveries",
                        "/recoveries/stop")
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/registrations/{id}")
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/account")
                .hasAnyRole(PEOPLE)
                .requestMatchers(HttpMethod.PATCH, "/account")
                .hasAnyRole(PEOPLE)
                .requestMatchers(HttpMethod.POST, "/account/contracts")
                .hasAnyRole("customer", "supplier")
                .requestMatchers(HttpMethod.GET, "/account/export")
                .hasAnyRole("customer", "supplier")
                .requestMatchers(HttpMethod.POST, "/account/erasure")
                .hasAnyRole("customer", "supplier")
                .requestMatchers(HttpMethod.GET, "/registrations")
                .hasRole("registration-reader")
                .requestMatchers("/suppliers/{supplierId}/**")
                .hasRole("supervisor")
                .requestMatchers("/staff", "/staff/{subject}/**")
                .hasRole("supervisor")
                .requestMatchers(HttpMethod.POST, "/unlockings")
                .hasRole("supervisor")
                .requestMatchers("/company/{nip}/**")
                .hasAnyRole("customer", "supplier")
                .requestMatchers(HttpMethod.GET, "/openapi")
                .permitAll();
    }
}
