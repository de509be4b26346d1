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
 */
@Validated
@ConfigurationProperties("myhezo.migration.upload")
public record UploadSettings(
        @DefaultValue("64GB") DataSize largest,
        @DefaultValue("6h") Duration longest) {}
