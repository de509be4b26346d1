package pl.myhezo.migrationservice.upload;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Bounds on uploads.
 *
 * @param largest bytes of one upload
 * @param longest time that one may take in or out
 * @param kept how long after a migration's end its export is kept, so that a cancellation can be taken back
 */
@Validated
@ConfigurationProperties("myhezo.migration.upload")
public record UploadSettings(
        @DefaultValue("64GB") DataSize largest,
        @DefaultValue("6h") Duration longest,
        @DefaultValue("30d") Duration kept) {}
