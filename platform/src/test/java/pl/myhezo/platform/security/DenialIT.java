package pl.myhezo.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import pl.myhezo.platform.notes.Caller;
import pl.myhezo.platform.notes.NotesApplication;
import pl.myhezo.platform.test.MappedRoute;
import pl.myhezo.platform.test.RealServers;
import pl.myhezo.platform.test.TestTokens;

/** A service that forgot its table of access, and whose Keycloak comes and goes. */
class DenialIT {

    @Test
    @Tag("T-19")
    @Tag("F-07")
    void withoutRulesNothingIsAllowedAndWithoutKeysNobodyIsKnown() {
        TestTokens tokens = TestTokens.start();
        tokens.close();
        try (ConfigurableApplicationContext service = start(tokens)) {
            int port = service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);

            everyRouteIsDenied(service, port);

            HttpResponse<String> unknowable =
                    Caller.with(port, tokens.person("jan", "customer")).get("/notes/1");
            assertThat(unknowable.statusCode()).isEqualTo(503);
            assertThat(unknowable.headers().firstValue("Retry-After")).isPresent();
            assertThat(unknowable.body()).contains("/problems/unavailable").doesNotContain("Keycloak", "JWK", "http:");
        }
    }

    private static void everyRouteIsDenied(ConfigurableApplicationContext service, int port) {
        assertThat(MappedRoute.of(service))
                .extracting(MappedRoute::toString)
                .contains("POST /notes", "GET /notes/{number}", "GET /dead-letters", "GET /error");
        assertThat(MappedRoute.of(service))
                .filteredOn(route -> !route.path().equals("/openapi"))
                .allSatisfy(route -> assertThat(Caller.anonymous(port)
                                .send(route.method(), route.path().replaceAll("\\{.*?}", "1"), BodyPublishers.noBody())
                                .statusCode())
                        .as(route.toString())
                        .isEqualTo(401));
    }

    private static ConfigurableApplicationContext start(TestTokens tokens) {
        return new SpringApplicationBuilder(NotesApplication.class)
                .initializers(
                        new RealServers(),
                        context -> TestPropertyValues.of(
                                        "notes.rules=false",
                                        "spring.application.name=denial",
                                        "myhezo.security.issuers=" + tokens.issuer(),
                                        "myhezo.security.jwk-set-uri=" + tokens.jwkSetUri())
                                .applyTo(context))
                .properties("spring.config.name=notes")
                .run();
    }
}
