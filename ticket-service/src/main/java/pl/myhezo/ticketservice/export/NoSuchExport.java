package pl.myhezo.ticketservice.export;

/** None was asked for, or the link was used, is over, or was never one; which of them is not told. */
public final class NoSuchExport extends RuntimeException {

    NoSuchExport() {
        super("No such export", null, false, false);
    }
}
