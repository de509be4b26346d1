package pl.myhezo.ticketservice.live.http;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.ticketservice.live.LiveSettings;
import pl.myhezo.ticketservice.live.OpenPages;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class LiveHttpConfiguration {

    @Bean
    EventStream eventStream(OpenPages pages, LiveSettings settings, JsonMapper json, Clock clock) {
        return new EventStream(pages, settings.heartbeat(), json, clock);
    }
}
