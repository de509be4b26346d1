package pl.myhezo.migrationservice.migration;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A file that this instance is started for. It ends with the migration of that file.
 *
 * @param file where the export lies
 * @param format what it is an export of
 * @param dryRun whether problems are only looked for
 * @param name of the job; one name moves the same file once, however often the job is started
 */
@ConfigurationProperties("myhezo.migration.job")
public record JobSettings(
        Path file,
        @DefaultValue("myhezo") String format,
        @DefaultValue("false") boolean dryRun,
        @DefaultValue("file") String name) {}
