package pl.myhezo.identityservice.system;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import pl.myhezo.platform.test.RealServers;

/** Runs a test against the service on real servers; all such tests share one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"management.server.port=0", "myhezo.work.lease=5s"})
@ContextConfiguration(initializers = {RealServers.class, RealKeycloak.class})
@Import(Neighbours.class)
public @interface IdentitySystemTest {}
