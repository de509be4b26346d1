package pl.myhezo.ticketservice.migrated.http;

import java.util.Objects;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.endpoint.RestClientClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.web.client.RestClient;

/** The token that this service calls others with, fetched anew shortly before it ends. */
final class ProgramToken {

    private static final String REGISTRATION = "migration-service";

    private final AuthorizedClientServiceOAuth2AuthorizedClientManager manager;
    private final OAuth2AuthorizedClientService tokens;
    private final OAuth2AuthorizeRequest asking;

    /** @param http how Keycloak is asked */
    ProgramToken(HandoverSettings settings, RestClient http) {
        ClientRegistration registration = ClientRegistration.withRegistrationId(REGISTRATION)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenUri(settings.tokenUri().toString())
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .build();
        InMemoryClientRegistrationRepository registrations = new InMemoryClientRegistrationRepository(registration);
        RestClientClientCredentialsTokenResponseClient keycloak = new RestClientClientCredentialsTokenResponseClient();
        keycloak.setRestClient(http);
        this.tokens = new InMemoryOAuth2AuthorizedClientService(registrations);
        this.manager = new AuthorizedClientServiceOAuth2AuthorizedClientManager(registrations, tokens);
        manager.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
                .clientCredentials(program -> program.accessTokenResponseClient(keycloak))
                .build());
        this.asking = OAuth2AuthorizeRequest.withClientRegistrationId(REGISTRATION)
                .principal(settings.clientId())
                .build();
    }

    String value() {
        return Objects.requireNonNull(manager.authorize(asking))
                .getAccessToken()
                .getTokenValue();
    }

    /** It is not believed any more, be it that the realm has other keys now. */
    void forget() {
        tokens.removeAuthorizedClient(REGISTRATION, asking.getPrincipal().getName());
    }
}
