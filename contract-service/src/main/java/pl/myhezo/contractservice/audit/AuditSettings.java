package pl.myhezo.contractservice.audit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The audit trail.
 *
 * @param kept for how long
 */
@ConfigurationProperties("myhezo.audit")
public record AuditSettings(@DefaultValue("365d") Duration kept) {}
