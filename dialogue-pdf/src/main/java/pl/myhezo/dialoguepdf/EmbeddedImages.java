package pl.myhezo.dialoguepdf;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The pictures that came with the messages of one ticket: the only ones that get into its document. */
@FunctionalInterface
public interface EmbeddedImages {

    EmbeddedImages NONE = (message, contentId) -> null;

    /**
     * @param message which one of the dialogue shows it, from 0; mails call their pictures alike
     * @param contentId what the message calls the picture, without {@code cid:}
     * @return null if no message of this ticket brought it
     */
    @Nullable
    Image find(int message, String contentId);

    /**
     * A picture that came along.
     *
     * @param key the same wherever the same picture is shown: it is read and drawn once
     */
    record Image(String key, Supplier<byte[]> content) {}
}
