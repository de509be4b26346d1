package pl.myhezo.identityservice.link;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Links in mails.
 *
 * @param lifespan how long they work
 */
@ConfigurationProperties("myhezo.links")
public record LinkSettings(@DefaultValue("30d") Duration lifespan) {}
