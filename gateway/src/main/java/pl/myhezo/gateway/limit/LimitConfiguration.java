package pl.myhezo.gateway.limit;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.gateway.origin.ClientAddress;
import pl.myhezo.gateway.problem.ProblemWriter;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LimitSettings.class)
class LimitConfiguration {

    @Bean
    Floods floods(LimitSettings limits, ClientAddress addresses, ProblemWriter problems) {
        return new Floods(new Allowances(limits.address()), addresses, problems);
    }

    @Bean
    SessionLimit sessionLimit(LimitSettings limits) {
        return new SessionLimit(new Allowances(limits.session()));
    }

    @Bean
    LoginLimit loginLimit(LimitSettings limits, ClientAddress addresses) {
        return new LoginLimit(
                new LoginAttempts(
                        new Allowances(limits.failedLogins()), new Allowances(limits.failedLoginsOfAddress())),
                new PasswordMails(
                        Allowances.backAtOnce(limits.passwordMails()),
                        Allowances.backAtOnce(limits.passwordMailsOfAddress())),
                new Allowances(limits.passwordResetsOfAddress()),
                new SteadyAnswer(limits.passwordResetTakes()),
                addresses);
    }
}
