package pl.myhezo.identityservice.invitation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Invitations.
 *
 * @param keepUnused after which time somebody who never logged in is forgotten, user and all
 * @param keepFinished for how long one that is accepted or taken back is kept
 */
@ConfigurationProperties("myhezo.invitations")
public record InvitationSettings(
        @DefaultValue("30d") Duration keepUnused,
        @DefaultValue("30d") Duration keepFinished) {}
