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
 * @param mostFilesOfTicket how many they may be, at most 1000: they are listed on one page
 * @param underWay so many files come at the same time, and so many go; each takes some 320 KB of memory
 * @param underWayOfPerson so many of them are one person's: what one message may take along
 * @param keepFree so much of the database's disk no file may take
 * @param forgottenAfter how long a file may wait for the message that it belongs to
 * @param longestTransfer how long the content of one file may take to come or to go
 */
@ConfigurationProperties("myhezo.attachments")
public record AttachmentSettings(
        @DefaultValue("25MB") DataSize largest,
        @DefaultValue("250MB") DataSize mostOfTicket,
        @DefaultValue("500") int mostFilesOfTicket,
        @DefaultValue("60") int underWay,
        @DefaultValue("20") int underWayOfPerson,
        @DefaultValue("1GB") DataSize keepFree,
        @DefaultValue("1d") Duration forgottenAfter,
        @DefaultValue("30m") Duration longestTransfer) {

    private static final int MOST_ON_A_PAGE = 1_000;

    public AttachmentSettings {
        if (mostFilesOfTicket < 1 || mostFilesOfTicket > MOST_ON_A_PAGE) {
            throw new IllegalArgumentException("myhezo.attachments: most-files-of-ticket " + mostFilesOfTicket);
        }
        if (underWayOfPerson < 1 || underWay < underWayOfPerson) {
            throw new IllegalArgumentException(
                    "myhezo.attachments: under-way %d, under-way-of-person %d".formatted(underWay, underWayOfPerson));
        }
    }

    /** What the files of one ticket may take together. */
    public Attachments.Room roomOfTicket() {
        return new Attachments.Room(mostOfTicket.toBytes(), mostFilesOfTicket);
    }
}
