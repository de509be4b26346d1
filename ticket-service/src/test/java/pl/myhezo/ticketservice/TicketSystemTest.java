package pl.myhezo.ticketservice;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import pl.myhezo.platform.test.RealServers;
import pl.myhezo.ticketservice.attachment.clamav.WithAntivirus;

/** Runs a test against the service on real servers; all such tests share one, so each uses companies of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = TicketServiceApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "server.tomcat.connection-timeout=5s",
            "myhezo.attachments.most-of-ticket=26MB"
        })
@ContextConfiguration(initializers = {RealServers.class, WithAntivirus.class})
@Import({TicketSystem.class, TopicsOfOthers.class, Companies.class})
public @interface TicketSystemTest {}
