package pl.myhezo.gateway.route;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where the parts behind us listen. Keycloak's has no path; its own begins with `/auth`, as ours does.
 *
 * @param stalledUpload how long a body of any size may pause on its way to them
 * @param slowestUpload what such a body brings each second at least, once it has been coming for longer than that
 */
@ConfigurationProperties("myhezo.upstreams")
public record Upstreams(
        @DefaultValue("http://localhost:8081") URI identity,
        @DefaultValue("http://localhost:8082") URI contract,
        @DefaultValue("http://localhost:8083") URI ticket,
        @DefaultValue("http://localhost:8084") URI migration,
        @DefaultValue("http://localhost:8090") URI keycloak,
        @DefaultValue("30s") Duration stalledUpload,
        @DefaultValue("8KB") DataSize slowestUpload) {}
