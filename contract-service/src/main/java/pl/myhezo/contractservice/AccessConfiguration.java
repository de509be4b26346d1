package pl.myhezo.contractservice;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.PUT;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.platform.security.AccessRules;

/** Who may call what. Whether a contract is the caller's own is decided where it is read. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    private static final String[] READERS = {"customer", "agent", "supervisor", "contract-reader"};
    private static final String[] OURS = {"agent", "supervisor", "contract-reader"};
    private static final String WRITER = "contract-writer";

    @Bean
    AccessRules accessRules() {
        return routes -> {
            routes.requestMatchers(GET, "/contracts", "/contracts.csv", "/contracts.xlsx", "/contracts/{number}")
                    .hasAnyRole(READERS);
            routes.requestMatchers(PUT, "/contracts/{number}").hasRole(WRITER);
            routes.requestMatchers(GET, "/companies/{nip}", "/suppliers").hasAnyRole(OURS);
            routes.requestMatchers(PUT, "/companies/{nip}").hasRole(WRITER);
        };
    }
}
