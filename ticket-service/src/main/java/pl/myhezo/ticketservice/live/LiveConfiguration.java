package pl.myhezo.ticketservice.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.ticketservice.ticket.Sights;
import pl.myhezo.ticketservice.ticket.TicketWatch;
import pl.myhezo.ticketservice.ticket.Viewers;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LiveSettings.class)
class LiveConfiguration {

    @Bean
    OpenPages openPages(Viewers viewers, LiveSettings settings, MeterRegistry meters) {
        OpenPages pages = new OpenPages(viewers, settings);
        Gauge.builder("pages.open", pages, OpenPages::size)
                .description("Pages in browsers that are told what changes")
                .register(meters);
        return pages;
    }

    @Bean
    LiveUpdates liveUpdates(TicketWatch watch, Sights sights, OpenPages pages, LiveSettings settings) {
        return new LiveUpdates(watch, new Gathering(settings.gathered()), new Telling(pages, sights), pages);
    }
}
