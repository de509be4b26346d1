package pl.myhezo.gateway.body;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import pl.myhezo.gateway.origin.ClientAddress;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BodySettings.class)
class BodyConfiguration {

    private static final DataSize USUAL = DataSize.ofKilobytes(64);
    private static final DataSize ALL_TOGETHER = DataSize.ofMegabytes(24);
    private static final DataSize OF_NETWORK = DataSize.ofMegabytes(4);

    @Bean
    WholeBody wholeBody(BodySettings settings, ClientAddress addresses) {
        HeldBodies held = new HeldBodies(ALL_TOGETHER, OF_NETWORK);
        return new WholeBody(USUAL, settings.slow(), held, addresses::networkOf);
    }
}
