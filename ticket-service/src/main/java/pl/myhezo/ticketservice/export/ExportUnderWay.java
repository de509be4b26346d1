package pl.myhezo.ticketservice.export;

/** There is one already that waits to be fetched, or is being fetched. */
public final class ExportUnderWay extends RuntimeException {

    ExportUnderWay() {
        super("One export at a time", null, false, false);
    }
}
