package pl.myhezo.dialoguepdf;

/**
 * A dialogue cannot be laid out within the limits. Nothing was written, and {@link DialoguePdf#writePlainly} still can. The
 * message holds nothing that somebody wrote, so it may be logged.
 */
public final class RenderingFailed extends Exception {

    RenderingFailed(String reason, Throwable cause) {
        super(reason, cause);
    }
}
