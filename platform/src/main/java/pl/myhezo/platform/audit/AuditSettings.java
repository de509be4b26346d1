package pl.myhezo.platform.audit;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The audit trail.
 *
 * @param kept for how long
 * @param keys the first seals new records, all of them verify
 */
@Validated
@ConfigurationProperties("myhezo.audit")
public record AuditSettings(
        @DefaultValue("365d") Duration kept,

        @NotEmpty(message = "is missing: set MYHEZO_AUDIT_KEYS to at least 32 random characters")
        List<@Size(min = 32, message = "is too short: each of MYHEZO_AUDIT_KEYS needs at least 32 characters") String>
                keys) {}
