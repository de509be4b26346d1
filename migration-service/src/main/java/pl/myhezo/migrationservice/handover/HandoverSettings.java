package pl.myhezo.migrationservice.handover;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long things are kept.
 *
 * @param kept how long after it was wanted last something stays that nobody awaits; longer than any batch takes to prepare
 * @param longest time that one file may take in or out
 */
@Validated
@ConfigurationProperties("myhezo.migration.handover")
public record HandoverSettings(
        @DefaultValue("1h") Duration kept,
        @DefaultValue("10m") Duration longest) {}
