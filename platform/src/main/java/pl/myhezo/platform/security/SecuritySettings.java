package pl.myhezo.platform.security;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Whose tokens are trusted.
 *
 * @param issuers the realm under each public origin
 * @param jwkSetUri where the realm's keys are read, inside the network
 * @param audience what must be among a token's audiences
 */
@Validated
@ConfigurationProperties("myhezo.security")
public record SecuritySettings(
        @NotEmpty List<String> issuers,
        URI jwkSetUri,
        @NotBlank String audience) {}
