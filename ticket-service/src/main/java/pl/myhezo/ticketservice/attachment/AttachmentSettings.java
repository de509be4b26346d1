package pl.myhezo.ticketservice.attachment;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Files of tickets.
 *
 * @param largest of one file
 * @param mostOfTicket of all files of one ticket
 * @param forgottenAfter how long a file may wait for the message that it belongs to
 * @param longestTransfer how long the content of one file may take to come or to go
 */
@ConfigurationProperties("myhezo.attachments")
public record AttachmentSettings(
        @DefaultValue("25MB") DataSize largest,
        @DefaultValue("250MB") DataSize mostOfTicket,
        @DefaultValue("1d") Duration forgottenAfter,
        @DefaultValue("30m") Duration longestTransfer) {}
