package pl.myhezo.identityservice.system;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import pl.myhezo.localstack.LocalKeycloak;

/** Points the service under test at the Keycloak of this JVM. */
final class RealKeycloak implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        LocalKeycloak keycloak = LocalKeycloak.shared();
        TestPropertyValues.of(
                        "myhezo.keycloak.url=" + keycloak.baseUrl(),
                        "MYHEZO_IDENTITY_CLIENT_SECRET=" + keycloak.setting("MYHEZO_IDENTITY_CLIENT_SECRET"))
                .applyTo(context);
    }
}
