package pl.myhezo.platform.mail;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How mails are sent.
 *
 * @param from the sender, with or without a name
 * @param replyTo where answers go
 * @param concurrency how many are sent at once
 * @param claimedFor for how long nobody else sends a mail whose sender fell silent; longer than the mail server's time-out
 * @param givenUpAfter for how long a mail is tried again
 * @param forgottenAfter for how long an operator can see what a mail said that was given up, and to whom
 * @param keptFor for how long it is remembered that a mail was sent or given up; longer than any event can be delivered again
 */
@Validated
@ConfigurationProperties("myhezo.mail")
record MailSettings(
        @NotBlank @DefaultValue("myHEZO <no-reply@myhezo.pl>")
        String from,

        @NotBlank @DefaultValue("pomoc@myhezo.pl") String replyTo,
        @Min(1) @Max(50) @DefaultValue("4") int concurrency,
        @DefaultValue("150s") Duration claimedFor,
        @DefaultValue("3d") Duration givenUpAfter,
        @DefaultValue("30d") Duration forgottenAfter,
        @DefaultValue("90d") Duration keptFor) {}
