package pl.myhezo.identityservice.user.keycloak;

import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How Keycloak is reached.
 *
 * @param url inside the network, with the path {@code /auth}
 * @param clientSecret of this service's client
 * @param portalClient the client that people log in through
 * @param linkLifespan how long the link in an action mail works
 * @param connectTimeout for a connection
 * @param readTimeout for an answer; sending a mail is part of some of them
 */
@Validated
@ConfigurationProperties("myhezo.keycloak")
record KeycloakSettings(
        URI url,
        @NotBlank @DefaultValue("myhezo") String realm,
        @NotBlank @DefaultValue("identity-service") String clientId,
        @NotBlank String clientSecret,
        @NotBlank @DefaultValue("myhezo-gateway") String portalClient,
        @DefaultValue("3d") Duration linkLifespan,
        @DefaultValue("1s") Duration connectTimeout,
        @DefaultValue("10s") Duration readTimeout) {}
