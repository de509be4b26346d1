package pl.myhezo.ticketservice.export;

/** The file is not whole. Its receiver is cut off, so that he does not take it for one that is. */
public final class ExportBrokeOff extends RuntimeException {

    ExportBrokeOff(Throwable cause) {
        super("An export broke off: " + cause, cause);
    }
}
