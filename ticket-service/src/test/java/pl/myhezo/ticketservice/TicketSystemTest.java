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
import pl.myhezo.ticketservice.attachment.CountedStore;
import pl.myhezo.ticketservice.attachment.clamav.WithAntivirus;
import pl.myhezo.ticketservice.migrated.HandoverPlayed;
import pl.myhezo.ticketservice.people.HeldPeople;

/** Runs a test against the service on real servers; all such tests share one, so each uses companies of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = TicketServiceApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "server.tomcat.connection-timeout=5s",
            "myhezo.attachments.most-of-ticket=26MB",
            "myhezo.attachments.most-files-of-ticket=10",
            "myhezo.attachments.under-way-of-person=3",
            "myhezo.migrated.tries-of-file=6",
            "myhezo.live.heartbeat=1s"
        })
@ContextConfiguration(initializers = {RealServers.class, WithAntivirus.class, HandoverPlayed.Address.class})
@Import({
    TicketSystem.class,
    TopicsOfOthers.class,
    Companies.class,
    TicketFiles.class,
    LegacyTickets.class,
    CountedStore.class,
    HeldPeople.class
})
public @interface TicketSystemTest {}
