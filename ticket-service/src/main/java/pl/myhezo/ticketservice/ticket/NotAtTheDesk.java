package pl.myhezo.ticketservice.ticket;

/** Tickets are given to our own people alone. */
public final class NotAtTheDesk extends RuntimeException {

    NotAtTheDesk() {
        super("Nobody of ours who could be given a ticket");
    }
}
