package pl.myhezo.platform.test;

import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import pl.myhezo.localstack.LocalKafka;
import pl.myhezo.localstack.LocalMail;
import pl.myhezo.localstack.LocalMongo;

/**
 * Points an application under test at the servers of this JVM, with a database of its own and {@link TestTokens} as the
 * issuer it trusts. Used as {@code @ContextConfiguration(initializers = RealServers.class)}.
 */
public final class RealServers implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** What seals the audit trail of services under test. */
    public static final String AUDIT_KEY = "an-audit-key-for-tests-of-32-characters-and-more";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestTokens tokens = TestTokens.shared();
        TestPropertyValues.of(
                        "MONGODB_URI=" + LocalMongo.shared().uri(),
                        "KAFKA_BOOTSTRAP_SERVERS=" + LocalKafka.shared().bootstrapServers(),
                        "MYHEZO_SMTP_HOST=" + LocalMail.shared().smtpHost(),
                        "MYHEZO_SMTP_PORT=" + LocalMail.shared().smtpPort(),
                        "spring.mongodb.database=test-" + UUID.randomUUID(),
                        "myhezo.audit.keys=" + AUDIT_KEY,
                        "myhezo.security.issuers=" + tokens.issuer(),
                        "myhezo.security.jwk-set-uri=" + tokens.jwkSetUri())
                .applyTo(context);
    }
}
