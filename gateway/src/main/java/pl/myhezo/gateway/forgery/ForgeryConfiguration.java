package pl.myhezo.gateway.forgery;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.gateway.problem.ProblemWriter;
import pl.myhezo.gateway.seal.MasterKey;
import pl.myhezo.gateway.session.SessionCookie;

@Configuration(proxyBeanMethods = false)
class ForgeryConfiguration {

    @Bean
    CsrfTokens csrfTokens(SessionCookie sessions, MasterKey key) {
        return new CsrfTokens(sessions, key);
    }

    @Bean
    ForgeryGuard forgeryGuard(CsrfTokens tokens, ProblemWriter problems) {
        return new ForgeryGuard(tokens, problems);
    }
}
