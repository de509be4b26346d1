package pl.myhezo.identityservice.registration;

import java.time.Duration;
import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import pl.myhezo.identityservice.authorisation.AuthorisationPolicy;

/**
 * How people get in.
 *
 * @param policy what is needed beside the three
 * @param prefixedSerialsUntil the first day, in Warsaw, on which a serial number with {@code (H)-} is refused
 * @param keepRefused for how long the data of a refused or abandoned registration are kept
 */
@Validated
@ConfigurationProperties("myhezo.registration")
public record RegistrationSettings(
        @DefaultValue("TRIPLE") AuthorisationPolicy policy,
        @DefaultValue("2024-06-19") LocalDate prefixedSerialsUntil,
        @DefaultValue("30d") Duration keepRefused) {}
