package pl.myhezo.identityservice.user.keycloak;

import jakarta.ws.rs.client.ClientRequestFilter;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jboss.resteasy.client.jaxrs.ResteasyClient;
import org.jboss.resteasy.client.jaxrs.internal.ResteasyClientBuilderImpl;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.JacksonProvider;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import pl.myhezo.identityservice.person.Language;
import pl.myhezo.platform.mail.Origins;

/**
 * One client for each language. Keycloak builds links and checks issuers from the address that it is called under, so
 * token and admin calls name the language's public origin as a proxy would.
 */
final class KeycloakClients implements AutoCloseable {

    private static final int CONNECTIONS = 8;

    private final KeycloakSettings settings;
    private final Map<Language, Keycloak> clients = new EnumMap<>(Language.class);

    KeycloakClients(KeycloakSettings settings, Origins origins) {
        this.settings = settings;
        for (Language language : Language.values()) {
            clients.put(language, client(URI.create(origins.of(language.code()))));
        }
    }

    /** The realm, called under the language's origin. */
    RealmResource realm(Language language) {
        Keycloak client = clients.get(language);
        if (client == null) {
            throw new IllegalStateException("No client for " + language);
        }
        return client.realm(settings.realm());
    }

    private Keycloak client(URI origin) {
        return KeycloakBuilder.builder()
                .serverUrl(settings.url().toString())
                .realm(settings.realm())
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .resteasyClient(http(origin))
                .build();
    }

    private ResteasyClient http(URI origin) {
        ResteasyClientBuilderImpl builder = new ResteasyClientBuilderImpl();
        builder.connectTimeout(settings.connectTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .readTimeout(settings.readTimeout().toMillis(), TimeUnit.MILLISECONDS);
        builder.connectionPoolSize(CONNECTIONS)
                .connectionCheckoutTimeout(settings.readTimeout().toMillis(), TimeUnit.MILLISECONDS);
        builder.register(JacksonProvider.class, 100).register(forwardedFor(origin));
        return builder.build();
    }

    private static ClientRequestFilter forwardedFor(URI origin) {
        int port = origin.getPort();
        boolean secure = "https".equals(origin.getScheme());
        return request -> {
            request.getHeaders().putSingle("X-Forwarded-Proto", origin.getScheme());
            request.getHeaders().putSingle("X-Forwarded-Host", origin.getHost());
            request.getHeaders().putSingle("X-Forwarded-Port", port > 0 ? port : secure ? 443 : 80);
        };
    }

    @Override
    public void close() {
        clients.values().forEach(Keycloak::close);
    }
}
