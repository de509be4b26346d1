package pl.myhezo.gateway.login.keycloak;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import pl.myhezo.gateway.login.LoginRefused;
import pl.myhezo.gateway.login.LoginRefused.Reason;
import pl.myhezo.gateway.origin.Origin;
import reactor.core.publisher.Mono;

/**
 * One client registration an origin: the browser meets Keycloak under the origin it is on, we call Keycloak inside our
 * network and say for which origin, so that issuer and links are those of that origin.
 */
final class Registrations implements ReactiveClientRegistrationRepository {

    static final String CALLBACK = "/login/callback";
    private static final String PROTOCOL = "/protocol/openid-connect";

    private final Map<String, ClientRegistration> byOrigin;

    Registrations(KeycloakSettings keycloak, List<Origin> origins) {
        this.byOrigin = origins.stream()
                .map(origin -> registration(keycloak, origin.value()))
                .collect(Collectors.toUnmodifiableMap(ClientRegistration::getRegistrationId, Function.identity()));
    }

    @Override
    public Mono<ClientRegistration> findByRegistrationId(String origin) {
        return Mono.justOrEmpty(byOrigin.get(origin));
    }

    /** Refuses for an origin that was ours when the session began and is not any more. */
    ClientRegistration of(URI origin) {
        ClientRegistration registration = byOrigin.get(origin.toString());
        if (registration == null) {
            throw new LoginRefused(Reason.EXPIRED, null);
        }
        return registration;
    }

    /** Tells Keycloak on behalf of which origin we call. */
    static HttpHeaders forwarded(ClientRegistration registration) {
        URI origin = URI.create(registration.getRegistrationId());
        HttpHeaders headers = new HttpHeaders();
        headers.set("X-Forwarded-Proto", origin.getScheme());
        headers.set("X-Forwarded-Host", origin.getHost());
        headers.set("X-Forwarded-Port", Integer.toString(new Origin(origin).port()));
        return headers;
    }

    static String redirectUri(ClientRegistration registration) {
        return Objects.requireNonNull(registration.getRedirectUri());
    }

    static String authorizationUri(ClientRegistration registration) {
        return Objects.requireNonNull(registration.getProviderDetails().getAuthorizationUri());
    }

    static String issuer(ClientRegistration registration) {
        return Objects.requireNonNull(registration.getProviderDetails().getIssuerUri());
    }

    private static ClientRegistration registration(KeycloakSettings keycloak, URI origin) {
        String issuer = keycloak.issuer(origin);
        return ClientRegistration.withRegistrationId(origin.toString())
                .clientId(keycloak.clientId())
                .clientSecret(keycloak.clientSecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .scope(OidcScopes.OPENID, OidcScopes.PROFILE, OidcScopes.EMAIL)
                .redirectUri(origin + CALLBACK)
                .issuerUri(issuer)
                .authorizationUri(issuer + PROTOCOL + "/auth")
                .tokenUri(keycloak.internal(PROTOCOL + "/token"))
                .jwkSetUri(keycloak.internal(PROTOCOL + "/certs"))
                .userNameAttributeName("sub")
                .build();
    }
}
