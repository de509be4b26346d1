package pl.myhezo.ticketservice.attachment;

import java.io.IOException;
import java.io.InputStream;

/** Somebody who looks into files. */
public interface Scanner {

    /**
     * Whether the content is harmless.
     *
     * @throws IOException if there is no clear answer; that is none
     */
    boolean isHarmless(InputStream content) throws IOException;
}
