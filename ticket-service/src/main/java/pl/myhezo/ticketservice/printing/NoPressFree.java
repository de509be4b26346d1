package pl.myhezo.ticketservice.printing;

/** As many documents are being made as may be, and none of them was done in time. */
public final class NoPressFree extends RuntimeException {

    NoPressFree() {
        super("No press is free", null, false, false);
    }
}
