package pl.myhezo.gateway.door;

import org.springframework.web.server.WebFilter;

/**
 * A check at the public door. Deliberately no {@link WebFilter}: Spring would put a bean of that type on the management
 * port as well.
 */
public interface Doorkeeper {

    /** Where the checks stand, the outermost first. */
    enum Post {
        ANSWER_HEADERS,
        HOST,
        FLOOD,
        FORGERY
    }

    Post post();

    WebFilter check();
}
