package pl.myhezo.ticketservice.contact;

import pl.myhezo.ticketservice.ticket.Requester;

/**
 * What somebody wrote to us.
 *
 * @param message as it was written, with what the page already knew
 */
public record ContactRequest(Requester requester, Reason reason, String message) {}
