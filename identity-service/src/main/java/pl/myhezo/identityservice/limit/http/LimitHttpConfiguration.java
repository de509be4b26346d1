package pl.myhezo.identityservice.limit.http;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.identityservice.limit.CurrentPeer;

/** Who calls, taken from the request. */
@Configuration(proxyBeanMethods = false)
class LimitHttpConfiguration {

    @Bean
    CurrentPeer currentPeer() {
        return new RequestPeer();
    }
}
