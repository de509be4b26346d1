package pl.myhezo.migrationservice.ticket;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import pl.myhezo.dialoguepdf.Dialogue;

/**
 * How tickets are made ready to go over.
 *
 * @param language of the documents
 * @param printers how many documents are made at the same time; 0 is one for each processor
 */
@Validated
@ConfigurationProperties("myhezo.migration.ticket")
public record TicketSettings(
        @DefaultValue("PL") Dialogue.Language language,
        @Min(0) @Max(64) @DefaultValue("0") int printers) {

    int threads() {
        return printers == 0 ? Runtime.getRuntime().availableProcessors() : printers;
    }
}
