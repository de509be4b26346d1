package pl.myhezo.migrationservice;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import pl.myhezo.platform.test.RealServers;

/** Runs a test against the service on real servers; all such tests share one, so each uses a source of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = MigrationServiceApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "myhezo.migration.patience=2s",
            "myhezo.migration.pause-after-failure=1s",
            "myhezo.migration.work-directory=target/migration-work",
            "server.tomcat.connection-timeout=5s"
        })
@ContextConfiguration(initializers = RealServers.class)
@Import({MigrationSystem.class, ContractServicePlayed.class, TicketServicePlayed.class})
public @interface MigrationSystemTest {}
