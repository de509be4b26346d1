package pl.myhezo.dialoguepdf;

import org.jspecify.annotations.Nullable;

/** The pictures that came with the messages of one ticket: the only ones that get into its document. */
@FunctionalInterface
public interface EmbeddedImages {

    EmbeddedImages NONE = contentId -> null;

    /**
     * @param contentId what a message calls the picture, without {@code cid:}
     * @return null if no message of this ticket brought it
     */
    byte @Nullable [] find(String contentId);
}
