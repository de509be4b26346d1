package pl.myhezo.identityservice.registration;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.identityservice.account.Companies;
import pl.myhezo.identityservice.authorisation.ContractChecks;
import pl.myhezo.identityservice.authorisation.SerialNotation;
import pl.myhezo.identityservice.invitation.Inviting;

/** What can be done with registrations. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RegistrationSettings.class)
class RegistrationConfiguration {

    @Bean
    SerialNotation serialNotation(RegistrationSettings settings, Clock clock) {
        return new SerialNotation(settings.prefixedSerialsUntil(), clock);
    }

    @Bean
    SubmittingRegistration submittingRegistration(
            Registrations registrations, ContractChecks checks, RegistrationSettings settings, Clock clock) {
        return new SubmittingRegistration(registrations, checks, settings.policy(), clock);
    }

    @Bean
    DecidingRegistration decidingRegistration(Registrations registrations, Companies companies, Inviting inviting) {
        return new DecidingRegistration(registrations, companies, inviting);
    }

    @Bean
    FollowingInvitation followingInvitation(Registrations registrations) {
        return new FollowingInvitation(registrations);
    }
}
