package pl.myhezo.ticketservice.export;

import java.util.Optional;

/** The latest export of everybody. Of two who change one at once, one begins anew and finds what the other did. */
public interface Exports {

    /** Within the open transaction, or on its own where there is none. */
    Optional<Export> find(String subject);

    /** In place of what there was, within the open transaction. Forgotten when its link is over. */
    void put(Export export);
}
