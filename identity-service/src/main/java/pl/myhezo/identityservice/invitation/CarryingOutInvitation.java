package pl.myhezo.identityservice.invitation;

import org.springframework.context.ApplicationEventPublisher;
import pl.myhezo.identityservice.account.Account;
import pl.myhezo.identityservice.account.AccountBook;
import pl.myhezo.identityservice.invitation.InvitationEvent.Opened;
import pl.myhezo.identityservice.user.Creation;
import pl.myhezo.identityservice.user.NewUser;
import pl.myhezo.identityservice.user.UserRole;
import pl.myhezo.identityservice.user.Users;
import pl.myhezo.identityservice.work.StepHandler;
import pl.myhezo.platform.fault.HaltPoint;
import pl.myhezo.platform.transaction.Transactions;

/**
 * Carries out an invitation, step by step, from wherever it stopped. Keycloak is called between the transactions; what
 * it did before a crash is found by asking it: the user by the invitation's id that he carries, the mail by the event
 * that Keycloak wrote about it.
 */
final class CarryingOutInvitation implements StepHandler {

    static final String KIND = "invitation";

    private final Invitations invitations;
    private final Users users;
    private final AccountBook accounts;
    private final Granting granting;
    private final NamingInviter naming;
    private final MeetingKnownAddress meeting;
    private final EndingRefusedInvitation ending;
    private final ApplicationEventPublisher events;
    private final Transactions transactions;

    CarryingOutInvitation(
            Invitations invitations,
            Users users,
            AccountBook accounts,
            Granting granting,
            NamingInviter naming,
            MeetingKnownAddress meeting,
            EndingRefusedInvitation ending,
            ApplicationEventPublisher events,
            Transactions transactions) {
        this.invitations = invitations;
        this.users = users;
        this.accounts = accounts;
        this.granting = granting;
        this.naming = naming;
        this.meeting = meeting;
        this.ending = ending;
        this.events = events;
        this.transactions = transactions;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void take(String id) {
        boolean goesOn = true;
        while (goesOn) {
            goesOn = invitations.find(id).map(this::next).orElse(false);
        }
    }

    private boolean next(Invitation invitation) {
        return switch (invitation.state()) {
            case REQUESTED -> createUser(invitation);
            case USER_CREATED -> sendMail(invitation);
            case WITHDRAWN -> removeUser(invitation);
            case SENT, ACCEPTED, ALREADY_KNOWN -> false;
        };
    }

    private boolean createUser(Invitation invitation) {
        Creation creation = users.create(
                new NewUser(invitation.id(), invitation.person(), role(invitation.grant()), naming.of(invitation)));
        HaltPoint.AFTER_USER_CREATED.pass();
        switch (creation) {
            case Creation.Created created -> open(invitation, created.subject());
            case Creation.EmailTaken taken -> meeting.meet(invitation.alreadyKnown());
            case Creation.Refused refused -> ending.end(invitation, refused.reason());
        }
        return true;
    }

    private void open(Invitation invitation, String subject) {
        transactions.run(() -> {
            if (granting.stands(invitation)) {
                Invitation created = invitation.userCreated(subject);
                Account account = granting.grant(Account.invited(subject, invitation.person()), invitation);
                invitations.replace(created);
                accounts.open(account);
                events.publishEvent(new Opened(created, account));
            } else {
                invitations.replace(invitation.withdrawn());
            }
        });
    }

    private boolean sendMail(Invitation invitation) {
        String subject = subject(invitation);
        if (users.actionMails(subject) == 0) {
            users.sendActionMail(subject, invitation.person().language());
            HaltPoint.AFTER_MAIL_SENT.pass();
        }
        transactions.run(() -> invitations
                .find(invitation.id())
                .filter(present -> present.state() == InvitationState.USER_CREATED) // he may be in already
                .ifPresent(present -> invitations.replace(present.sent())));
        return true;
    }

    private boolean removeUser(Invitation invitation) {
        users.createdFor(invitation.id()).ifPresent(users::delete);
        return false;
    }

    private static String subject(Invitation invitation) {
        if (invitation.subject() == null) {
            throw new IllegalStateException("The invitation %s has no user".formatted(invitation.id()));
        }
        return invitation.subject();
    }

    private static UserRole role(Grant grant) {
        return switch (grant) {
            case Grant.Membership company -> UserRole.CUSTOMER;
            case Grant.Supply supply -> UserRole.SUPPLIER;
            case Grant.Employment ours -> ours.role().userRole();
        };
    }
}
