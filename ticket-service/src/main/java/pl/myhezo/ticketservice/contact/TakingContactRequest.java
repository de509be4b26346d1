package pl.myhezo.ticketservice.contact;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import pl.myhezo.platform.limit.Quota;
import pl.myhezo.platform.limit.SlidingLimits;
import pl.myhezo.ticketservice.ticket.OpeningFromContactForm;
import pl.myhezo.ticketservice.ticket.Requester;
import pl.myhezo.ticketservice.ticket.Ticket;

/** Somebody writes to us: it becomes a ticket for staff, and he is told. */
public final class TakingContactRequest {

    private static final String OF_PEER = "CONTACT_REQUESTS_OF_PEER";
    private static final String TO_MAILBOX = "CONTACT_CONFIRMATIONS_TO_MAILBOX";
    private static final Pattern TAG = Pattern.compile("\\+[^@]*@");

    private final Challenges challenges;
    private final SpentChallenges spent;
    private final SlidingLimits limits;
    private final ContactSettings settings;
    private final OpeningFromContactForm opening;
    private final Confirmations confirmations;

    TakingContactRequest(
            Challenges challenges,
            SpentChallenges spent,
            SlidingLimits limits,
            ContactSettings settings,
            OpeningFromContactForm opening,
            Confirmations confirmations) {
        this.challenges = challenges;
        this.spent = spent;
        this.limits = limits;
        this.settings = settings;
        this.opening = opening;
        this.confirmations = confirmations;
    }

    /**
     * What a browser worked out.
     *
     * @param network where it is
     */
    public record Proof(String challenge, String solution, String network) {}

    /**
     * Takes a request within the open transaction. Of many with one address some are not confirmed by mail, and none is
     * refused: anybody may have typed the address, and this form is the way for who has no other.
     *
     * @param attempt as which it is counted until {@link #counted} or {@link #notCounted}
     * @throws ChallengeNotSolved if the proof is none
     * @throws pl.myhezo.platform.problem.Problem 429 if there were too many
     */
    public Ticket take(String attempt, ContactRequest request, Proof proof) {
        if (!challenges.isSolved(proof.challenge(), proof.solution()) || !spent.spend(proof.challenge())) {
            throw new ChallengeNotSolved();
        }
        Requester requester = request.requester();
        limits.reserve(attempt, List.of(new Quota(OF_PEER, settings.requestsOfPeer(), proof.network())));
        Ticket ticket = opening.open(requester, subject(request), request.message());
        Quota confirmed = new Quota(TO_MAILBOX, settings.confirmationsToMailbox(), mailbox(requester.email()));
        if (limits.reserveIfRoom(attempt, confirmed)) {
            confirmations.confirm(ticket);
        }
        return ticket;
    }

    /** What stands behind a plus sign does not make it another one: {@code jan+1@} is read by {@code jan@}. */
    private static String mailbox(String email) {
        return TAG.matcher(email).replaceFirst("@");
    }

    /** The request is stored. */
    public void counted(String attempt) {
        limits.keep(attempt);
    }

    /** The request came to nothing, or is one that was stored before. */
    public void notCounted(String attempt) {
        limits.giveBack(attempt, List.of(OF_PEER, TO_MAILBOX));
    }

    /** Our own words: what a stranger writes is in no mail that goes to an address which he may have made up. */
    private static String subject(ContactRequest request) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "contact",
                Locale.of(request.requester().language()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return texts.getString(request.reason().name());
    }
}
