package pl.myhezo.gateway.login.keycloak;

import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param url of Keycloak inside our network, with its path, such as `http://localhost:8090/auth`
 * @param realm of the people
 * @param clientId of the gateway
 * @param clientSecret from `MYHEZO_GATEWAY_CLIENT_SECRET`
 * @param acr what `acr` must say for the second factor to have been given
 * @param connectTimeout for calls from here to Keycloak
 * @param responseTimeout for calls from here to Keycloak
 * @param logoutIssuers further issuers whose logout tokens count; Keycloak signs those of its administrators' calls with
 *     the address they came by
 */
@Validated
@ConfigurationProperties("myhezo.keycloak")
record KeycloakSettings(
        @DefaultValue("http://localhost:8090/auth") URI url,
        @DefaultValue("myhezo") String realm,
        @DefaultValue("myhezo-gateway") String clientId,

        @NotBlank(message = "is missing: set MYHEZO_GATEWAY_CLIENT_SECRET")
        String clientSecret,

        @DefaultValue("2fa") String acr,
        @DefaultValue("1s") Duration connectTimeout,
        @DefaultValue("5s") Duration responseTimeout,
        @DefaultValue List<String> logoutIssuers) {

    String internal(String path) {
        return url + "/realms/" + realm + path;
    }

    /** What `iss` says in tokens of people who came by this origin. */
    String issuer(URI origin) {
        return origin + url.getPath() + "/realms/" + realm;
    }

    @Override
    public String toString() {
        return "KeycloakSettings[url=" + url + ", realm=" + realm + ", clientId=" + clientId + "]";
    }
}
