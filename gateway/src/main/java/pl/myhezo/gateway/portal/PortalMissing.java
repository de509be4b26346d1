package pl.myhezo.gateway.portal;

/** The gateway was packed without the portal. */
final class PortalMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PortalMissing(String startPage) {
        super("There is no " + startPage + " on the class path");
    }
}
