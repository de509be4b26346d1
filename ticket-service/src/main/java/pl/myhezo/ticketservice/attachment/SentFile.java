package pl.myhezo.ticketservice.attachment;

import java.io.IOException;
import java.io.InputStream;

/** A file as it comes, unread. */
public interface SentFile {

    /** As the browser sent it. */
    String name() throws IOException;

    /** Once. */
    InputStream content() throws IOException;
}
