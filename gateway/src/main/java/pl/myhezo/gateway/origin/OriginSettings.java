package pl.myhezo.gateway.origin;

import jakarta.validation.constraints.NotEmpty;
import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param origins public addresses; a request for any other host is refused
 * @param trustedProxies addresses (CIDR) of load balancers whose `X-Forwarded-For` is believed; none by default
 */
@Validated
@ConfigurationProperties("myhezo.gateway")
record OriginSettings(
        @NotEmpty List<URI> origins, @DefaultValue List<String> trustedProxies) {}
