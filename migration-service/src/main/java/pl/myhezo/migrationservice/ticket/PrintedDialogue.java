package pl.myhezo.migrationservice.ticket;

import org.jspecify.annotations.Nullable;
import pl.myhezo.migrationservice.handover.Content;

/**
 * The document that holds a ticket's dialogue.
 *
 * @param name of the file
 * @param simplified why it holds the text alone; null if it is all there
 */
public record PrintedDialogue(
        String name, Content content, @Nullable String simplified) {}
