package pl.myhezo.identityservice.invitation;

import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import pl.myhezo.identityservice.invitation.InvitationEvent.Withdrawn;
import pl.myhezo.platform.transaction.Transactions;

/**
 * The login takes no user for an invitation, and would not the next time either. So the invitation ends instead of being
 * tried for ever, and staff hears of it: what passed our own rules should have passed the login's.
 */
final class EndingRefusedInvitation {

    private static final Logger log = LoggerFactory.getLogger(EndingRefusedInvitation.class);

    private final Invitations invitations;
    private final ApplicationEventPublisher events;
    private final Transactions transactions;
    private final MeterRegistry registry;

    EndingRefusedInvitation(
            Invitations invitations,
            ApplicationEventPublisher events,
            Transactions transactions,
            MeterRegistry registry) {
        this.invitations = invitations;
        this.events = events;
        this.transactions = transactions;
        this.registry = registry;
    }

    void end(Invitation refused, String reason) {
        log.warn("The invitation {} ends, as the login refuses its user: {}", refused.id(), reason);
        registry.counter("invitations.refused").increment();
        Invitation withdrawn = refused.withdrawn();
        transactions.run(() -> {
            invitations.replace(withdrawn);
            events.publishEvent(new Withdrawn(withdrawn));
        });
    }
}
