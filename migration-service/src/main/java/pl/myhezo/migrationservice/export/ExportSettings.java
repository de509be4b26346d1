package pl.myhezo.migrationservice.export;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Bounds on what an archive may demand of us.
 *
 * @param longestLine of a file of records; a longer one is rejected
 * @param largestFile unpacked
 * @param largestAttachment a file of a ticket, unpacked; the receiver takes none that is larger
 * @param highestRatio how many times larger than packed a file may be; text packs about twentyfold
 * @param mostFiles in an archive, each of which takes eight bytes of memory; further ones are not looked at
 * @param mostFilesReported rows about files in a report; further ones are summed up in one row
 */
@Validated
@ConfigurationProperties("myhezo.migration.export")
public record ExportSettings(
        @DefaultValue("8MB") DataSize longestLine,
        @DefaultValue("64GB") DataSize largestFile,
        @DefaultValue("25MB") DataSize largestAttachment,
        @Min(2) @DefaultValue("200") int highestRatio,
        @Min(1) @Max(50_000_000) @DefaultValue("4000000") long mostFiles,
        @Min(1) @Max(100_000) @DefaultValue("1000") int mostFilesReported) {}
