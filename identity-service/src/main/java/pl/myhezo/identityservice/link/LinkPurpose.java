package pl.myhezo.identityservice.link;

import java.util.Locale;

/** What a link does. A link for one purpose is of no use for another. */
public enum LinkPurpose {

    /** Takes access back. */
    REVOKE,

    /** Confirms that somebody may have access. */
    APPROVE,

    /** Stops that a lost second factor is replaced. */
    STOP_RECOVERY;

    /**
     * The portal's page, which asks once more before it does it: opening a link changes nothing. The token follows as a
     * fragment, which no server, proxy or log on the way gets to see.
     */
    public String page() {
        return "/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + "#";
    }
}
