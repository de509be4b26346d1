package pl.myhezo.migrationservice.migration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How migrations are worked off.
 *
 * @param workDirectory where the export at work is copied to
 * @param lease how long a worker that says nothing keeps its migration
 * @param batchRecords how many records are one transaction
 * @param batchSize how much of the export, so that large records make small batches
 * @param mostUnanswered how many records may wait for an answer before reading waits too
 * @param mostTicketsUnanswered the same for tickets, whose documents and files are kept meanwhile
 * @param shares into how many the tickets of a run are cut; so many instances can work on it, and each reads the whole file
 *     for each share
 * @param patience how long no answer may come before the migration counts as paused
 * @param pauseAfterFailure how long until something that failed is tried again
 */
@Validated
@ConfigurationProperties("myhezo.migration")
public record MigrationSettings(
        Path workDirectory,
        @DefaultValue("20s") Duration lease,
        @Min(1) @Max(1000) @DefaultValue("100") int batchRecords,
        @DefaultValue("1MB") DataSize batchSize,
        @Min(1) @DefaultValue("10000") int mostUnanswered,
        @Min(1) @DefaultValue("1000") int mostTicketsUnanswered,
        @Min(1) @Max(64) @DefaultValue("4") int shares,
        @DefaultValue("2m") Duration patience,
        @DefaultValue("10s") Duration pauseAfterFailure) {}
